package it.junit4;

import junit.framework.JUnit4TestAdapter;
import junit.framework.Test;
import junit.framework.TestSuite;

/** The old way to put JUnit 4 classes into a JUnit 3 suite. */
public class AdapterTest {

    public static Test suite() {
        TestSuite suite = new TestSuite("adapted");
        suite.addTest(new JUnit4TestAdapter(OutsideThePatterns.class));
        suite.addTest(new JUnit4TestAdapter(InheritedSetTest.class));
        suite.addTestSuite(LegacyTestCase.class);
        return suite;
    }
}
