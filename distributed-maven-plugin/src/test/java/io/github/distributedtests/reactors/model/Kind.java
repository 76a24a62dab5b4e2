package io.github.distributedtests.reactors.model;

/** How many tests a method stands for, and how. */
public enum Kind {
    PLAIN,
    /** Jupiter's parameterized tests, TestNG's data providers, Spock's data tables, Cucumber's outlines. */
    PARAMETERIZED,
    /** Jupiter's repeated tests, TestNG's invocation counts. */
    REPEATED,
    DYNAMIC,
    TEMPLATE,
    /** Two methods of one name. */
    OVERLOADED
}
