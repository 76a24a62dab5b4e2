package it.setupclass;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public abstract class Client {
    @Test
    public void reads() {
        assertEquals(EnvironmentTest.server, "started");
    }

    @Test
    public void writes() {
        assertEquals(EnvironmentTest.server, "started");
    }
}
