package it.wholejunit4;

public class InheritedOrderTest extends OrderedContract {}
