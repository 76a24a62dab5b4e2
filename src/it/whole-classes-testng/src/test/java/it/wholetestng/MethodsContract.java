package it.wholetestng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public abstract class MethodsContract {

    private int steps;

    @Test
    public void fills() {
        assertEquals(++steps, 1);
    }

    @Test(dependsOnMethods = "fills")
    public void empties() {
        assertEquals(++steps, 2);
    }
}
