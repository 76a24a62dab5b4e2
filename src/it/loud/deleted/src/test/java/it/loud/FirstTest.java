package it.loud;

class FirstTest extends Tidy {}
