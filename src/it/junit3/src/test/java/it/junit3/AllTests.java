package it.junit3;

import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestSuite;

/** Matches the default patterns, as does a class inside: its tests are reported twice by an undistributed build. */
public class AllTests {

    public static Test suite() {
        TestSuite inner = new TestSuite("inner");
        inner.addTestSuite(OutsideThePatterns.class);
        inner.addTestSuite(Inner.class);

        TestSuite outer = new TestSuite("outer");
        outer.addTest(inner);
        outer.addTestSuite(LegacyTestCase.class);
        return outer;
    }

    public static class Inner extends TestCase {

        public void testFirst() {
            assertTrue(true);
        }

        public void testSecond() {
            assertTrue(true);
        }
    }
}
