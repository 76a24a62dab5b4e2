package it.suitexml.groups;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

@Test(groups = "fast")
public class DependentMethods {

    private int steps;

    public void open() {
        assertEquals(++steps, 1);
    }

    @Test(dependsOnMethods = "open")
    public void write() {
        assertEquals(++steps, 2);
    }

    @Test(dependsOnMethods = "write")
    public void close() {
        assertEquals(++steps, 3);
    }
}
