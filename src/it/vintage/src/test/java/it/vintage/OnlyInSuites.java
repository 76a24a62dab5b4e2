package it.vintage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

public class OnlyInSuites {

    @Test
    public void negates() {
        assertEquals(-1, ~0);
    }

    @Test
    public void shifts() {
        assertEquals(4, 1 << 2);
    }

    @Test
    public void masks() {
        assertEquals(1, 3 & 1);
    }

    @Test
    public void differs() {
        assertNotEquals(1, 2);
    }
}
