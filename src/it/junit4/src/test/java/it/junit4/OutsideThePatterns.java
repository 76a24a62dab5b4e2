package it.junit4;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Runs in suites only: Surefire's default patterns don't match the name. */
public class OutsideThePatterns {

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
