package io.github.distributedtests.testjvm;

import junit.framework.TestCase;
import junit.framework.TestSuite;

/** Suites of JUnit 3. */
public final class NestedSuite {
    private NestedSuite() {}

    /** A suite {@code all} in which another one has the tests of a class. */
    public static TestSuite of(Class<? extends TestCase> type) {
        TestSuite within = new TestSuite("within");
        within.addTestSuite(type);
        TestSuite suite = new TestSuite("all");
        suite.addTest(within);
        return suite;
    }
}
