package it.junit3;

import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestSuite;

/** A test case whose suite holds one method twice and leaves another out. */
public class SelfSuiteTest extends TestCase {

    public SelfSuiteTest(String name) {
        super(name);
    }

    public static Test suite() {
        TestSuite suite = new TestSuite("chosen by hand");
        suite.addTest(new SelfSuiteTest("testTwice"));
        suite.addTest(new SelfSuiteTest("testTwice"));
        suite.addTest(new SelfSuiteTest("testOnce"));
        return suite;
    }

    public void testTwice() {
        assertTrue(true);
    }

    public void testOnce() {
        assertTrue(true);
    }

    public void testLeftOut() {
        fail("not in the suite");
    }
}
