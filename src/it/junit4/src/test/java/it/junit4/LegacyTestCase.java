package it.junit4;

import junit.framework.TestCase;

public class LegacyTestCase extends TestCase {

    private int value;

    @Override
    protected void setUp() {
        value = 1;
    }

    public void testOne() {
        assertEquals(1, value);
    }

    public void testTwo() {
        assertEquals(2, value + 1);
    }

    public void testThree() {
        assertEquals(3, value + 2);
    }
}
