package it.wholetestng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

/** Fails on any node that doesn't run all of it. */
public class MethodsTest {

    private int steps;

    @Test
    public void opens() {
        assertEquals(++steps, 1);
    }

    @Test(dependsOnMethods = "opens")
    public void fills() {
        assertEquals(++steps, 2);
    }

    @Test(dependsOnMethods = "fills")
    public void reads() {
        assertEquals(++steps, 3);
    }

    @Test(dependsOnMethods = {"opens", "reads"})
    public void closes() {
        assertEquals(++steps, 4);
    }
}
