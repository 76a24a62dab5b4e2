package it.wholejunit4;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class IndependentTest {

    @Test
    public void opens() {
        assertTrue(true);
    }

    @Test
    public void writes() {
        assertTrue(true);
    }

    @Test
    public void reads() {
        assertTrue(true);
    }

    @Test
    public void closes() {
        assertTrue(true);
    }
}
