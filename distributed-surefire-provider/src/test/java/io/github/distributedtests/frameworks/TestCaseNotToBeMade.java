package io.github.distributedtests.frameworks;

import junit.framework.TestCase;

/** JUnit 3 warns of a class that it can not make an instance of. */
public class TestCaseNotToBeMade extends TestCase {
    /** Not one that JUnit 3 could call. */
    public TestCaseNotToBeMade(int size) {}

    public void testIt() {}
}
