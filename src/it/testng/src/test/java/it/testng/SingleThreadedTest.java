package it.testng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

@Test(singleThreaded = true)
public class SingleThreadedTest {

    private int steps;

    @Test(priority = 1)
    public void first() {
        assertEquals(++steps, 1);
    }

    @Test(priority = 2)
    public void second() {
        assertEquals(++steps, 2);
    }

    @Test(priority = 3)
    public void third() {
        assertEquals(++steps, 3);
    }
}
