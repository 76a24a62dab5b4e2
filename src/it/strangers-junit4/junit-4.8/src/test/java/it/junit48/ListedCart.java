package it.junit48;

public class ListedCart extends Tests {}
