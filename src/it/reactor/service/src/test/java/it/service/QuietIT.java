package it.service;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class QuietIT {

    @Test
    public void first() {
        assertTrue(true);
    }

    @Test
    public void second() {
        assertTrue(true);
    }
}
