package it.vintage;

import junit.framework.TestCase;

public class LegacyOnlyInSuite extends TestCase {

    public void testMax() {
        assertEquals(2, Math.max(1, 2));
    }

    public void testMin() {
        assertEquals(1, Math.min(1, 2));
    }

    public void testAbs() {
        assertEquals(1, Math.abs(-1));
    }
}
