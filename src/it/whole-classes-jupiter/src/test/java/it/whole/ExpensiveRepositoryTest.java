package it.whole;

@DatabaseTest
class ExpensiveRepositoryTest extends Statements {}
