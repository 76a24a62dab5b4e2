package it.testng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public abstract class DependentSteps {

    private int steps;

    @Test
    public void open() {
        assertEquals(++steps, 1);
    }

    @Test(dependsOnMethods = "open")
    public void write() {
        assertEquals(++steps, 2);
    }

    @Test(dependsOnMethods = {"open", "write"})
    public void close() {
        assertEquals(++steps, 3);
    }
}
