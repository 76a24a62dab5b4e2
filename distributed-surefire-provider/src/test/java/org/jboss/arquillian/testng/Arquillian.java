package org.jboss.arquillian.testng;

/** Looks like Arquillian's: recognised by its name. */
public abstract class Arquillian {}
