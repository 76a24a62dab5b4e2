package it.web;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class LinkIT {

    @Test
    public void first() {
        assertTrue(true);
    }

    @Test
    public void second() {
        assertTrue(true);
    }
}
