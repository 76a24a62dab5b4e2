package it.junit3;

import junit.framework.TestCase;

public class SecondTestCase extends TestCase {

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
