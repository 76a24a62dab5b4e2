package it.old;

public class CartTest extends Outcomes {}
