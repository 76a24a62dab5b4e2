package it.whole;

@DatabaseTest
class DearRepositoryTest extends Statements {}
