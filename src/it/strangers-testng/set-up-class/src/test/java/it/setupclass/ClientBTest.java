package it.setupclass;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class ClientBTest {
    @Test
    public void readsB() {
        assertEquals(EnvironmentTest.server, "started");
    }

    @Test
    public void writesB() {
        assertEquals(EnvironmentTest.server, "started");
    }
}
