package it.junit48;

public class CartTest extends Tests {}
