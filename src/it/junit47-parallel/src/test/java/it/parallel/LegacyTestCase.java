package it.parallel;

import junit.framework.TestCase;

public class LegacyTestCase extends TestCase {

    public void testOne() {
        assertTrue(true);
    }

    public void testTwo() {
        assertTrue(true);
    }
}
