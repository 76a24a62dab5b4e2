package it.setupclass;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class ClientATest {
    @Test
    public void readsA() {
        assertEquals(EnvironmentTest.server, "started");
    }

    @Test
    public void writesA() {
        assertEquals(EnvironmentTest.server, "started");
    }
}
