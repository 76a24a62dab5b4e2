package it.core;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class CommaTest {

    @Test
    public void first() {
        assertTrue(true);
    }

    @Test
    public void second() {
        assertTrue(true);
    }

    @Test
    public void third() {
        assertTrue(true);
    }
}
