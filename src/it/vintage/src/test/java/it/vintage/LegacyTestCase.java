package it.vintage;

import junit.framework.TestCase;

public class LegacyTestCase extends TestCase {

    public void testFirst() {
        assertEquals(1, 1);
    }

    public void testSecond() {
        assertTrue(true);
    }

    public void testThird() {
        assertNotNull("third");
    }
}
