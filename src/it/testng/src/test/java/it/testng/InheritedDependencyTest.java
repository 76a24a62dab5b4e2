package it.testng;

public class InheritedDependencyTest extends DependentSteps {}
