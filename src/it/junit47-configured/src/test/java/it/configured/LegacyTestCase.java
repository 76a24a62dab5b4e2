package it.configured;

import junit.framework.TestCase;

public class LegacyTestCase extends TestCase {

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
