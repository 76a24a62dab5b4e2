package it.testng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

/** Priorities order the methods but don't make one need another. */
public class PriorityTest {

    @Test(priority = 2)
    public void later() {
        assertTrue(true);
    }

    @Test(priority = 1)
    public void earlier() {
        assertTrue(true);
    }

    @Test(priority = -1)
    public void earliest() {
        assertTrue(true);
    }
}
