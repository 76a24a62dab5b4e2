package it.loud;

class SecondTest extends Tidy {}
