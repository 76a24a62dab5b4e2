package it.setupclass;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class ClientCTest {
    @Test
    public void readsC() {
        assertEquals(EnvironmentTest.server, "started");
    }

    @Test
    public void writesC() {
        assertEquals(EnvironmentTest.server, "started");
    }
}
