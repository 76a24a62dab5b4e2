package it.junit3;

import junit.framework.TestCase;

/** Runs in a suite only. */
public class OutsideThePatterns extends TestCase {

    public void testOne() {
        assertTrue(true);
    }

    public void testTwo() {
        assertTrue(true);
    }

    public void testThree() {
        assertTrue(true);
    }
}
