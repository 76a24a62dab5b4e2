package it.junit3;

import junit.framework.TestCase;

/** Runs in a suite only. */
public class OutsideThePatterns extends TestCase {

    public void testInTheSuite() {
        assertTrue(true);
    }

    public void testInTheSuiteToo() {}
}
