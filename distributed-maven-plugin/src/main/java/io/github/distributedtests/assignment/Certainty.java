package io.github.distributedtests.assignment;

/**
 * How far class files can be trusted to say where the tests of an execution are. A class is left out on a node only where
 * all its tests surely belong to others.
 *
 * @param filtered whether the test JVM asks the share about every test; where it doesn't, what is in one class must be run
 *     by one node
 * @param classesTell whether a class has the tests that its class file shows to the frameworks that are known, and no other
 * @param keptToClasses whether every test is in a class
 */
public record Certainty(boolean filtered, boolean classesTell, boolean keptToClasses) {

    /** Whether no class may be on another node than the others: nothing would keep a test from running on each. */
    public boolean allOnOneNode() {
        return !filtered && !(classesTell && keptToClasses);
    }
}
