package it.wholetestng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

/** Fails on any node that doesn't run all of it: the priorities make the order. */
@Test(singleThreaded = true)
public class SerialTest {

    private int steps;

    @Test(priority = 1)
    public void opens() {
        assertEquals(++steps, 1);
    }

    @Test(priority = 2)
    public void writes() {
        assertEquals(++steps, 2);
    }

    @Test(priority = 3)
    public void reads() {
        assertEquals(++steps, 3);
    }

    @Test(priority = 4)
    public void closes() {
        assertEquals(++steps, 4);
    }
}
