package it.old;

public class OrderTest extends Outcomes {}
