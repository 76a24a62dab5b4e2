package it.suitefile;

public class Cart extends Things {}
