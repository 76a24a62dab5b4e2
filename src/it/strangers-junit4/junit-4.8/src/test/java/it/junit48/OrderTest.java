package it.junit48;

public class OrderTest extends Tests {}
