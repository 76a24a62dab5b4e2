package org.springframework.test.context.testng;

/** Looks like Spring's: recognised by its name. */
public abstract class AbstractTestNGSpringContextTests {}
