package it.strangers;

import junit.framework.Test;
import junit.framework.TestSuite;
import org.junit.runner.RunWith;
import org.junit.runners.AllTests;

@RunWith(AllTests.class)
public class AllOldTest {
    public static Test suite() {
        TestSuite suite = new TestSuite("old");
        suite.addTest(new TestSuite(OtherCases.class));
        return suite;
    }
}
