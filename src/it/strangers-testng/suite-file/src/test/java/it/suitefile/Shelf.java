package it.suitefile;

public class Shelf extends Things {}
