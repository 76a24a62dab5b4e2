package it.vintage;

import junit.framework.TestCase;

public class LegacyStringTest extends TestCase {

    public void testLength() {
        assertEquals(6, "legacy".length());
    }

    public void testReverse() {
        assertEquals("ba", new StringBuilder("ab").reverse().toString());
    }

    public void testReplace() {
        assertEquals("b", "a".replace('a', 'b'));
    }
}
