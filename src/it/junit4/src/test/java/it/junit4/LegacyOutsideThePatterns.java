package it.junit4;

import junit.framework.TestCase;

public class LegacyOutsideThePatterns extends TestCase {

    public void testFirst() {
        assertTrue(true);
    }

    public void testSecond() {
        assertTrue(true);
    }
}
