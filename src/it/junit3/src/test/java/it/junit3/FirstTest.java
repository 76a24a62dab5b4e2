package it.junit3;

import junit.framework.TestCase;

public class FirstTest extends TestCase {

    public void testOne() {
        assertTrue(true);
    }

    public void testTwo() {
        assertTrue(true);
    }

    public void testThree() {
        assertTrue(true);
    }

    public void testFour() {
        assertTrue(true);
    }
}
