package it.vintage;

import junit.framework.Test;
import junit.framework.TestSuite;

/** Suites in a suite, down to classes which Surefire also runs by themselves. */
public class AllLegacyTests {

    public static Test suite() {
        TestSuite inner = new TestSuite("inner");
        inner.addTestSuite(LegacyStringTest.class);
        inner.addTestSuite(LegacyOnlyInSuite.class);

        TestSuite middle = new TestSuite("middle");
        middle.addTest(inner);

        TestSuite all = new TestSuite("all");
        all.addTestSuite(LegacyTestCase.class);
        all.addTest(middle);
        return all;
    }
}
