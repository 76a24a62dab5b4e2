package it.strangers;

import junit.framework.Test;
import junit.framework.TestSuite;

/** A suite in a suite. */
public class OldSuite {
    public static Test suite() {
        TestSuite suite = new TestSuite("all");
        suite.addTest(new TestSuite(OldCases.class));
        return suite;
    }
}
