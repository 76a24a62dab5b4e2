package it.junit4;

/** JUnit sorts the methods of each class in the hierarchy by that class's own annotation. */
public class InheritedOrderTest extends OrderedSteps {}
