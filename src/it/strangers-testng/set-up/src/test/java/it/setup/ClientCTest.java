package it.setup;

import static org.testng.Assert.assertEquals;
import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

public class ClientCTest {
    @Test
    public void readsC() {
        assertEquals(SetsUp.server, "started");
    }

    @Test
    public void writesC() {
        assertTrue(OfATestTest.prepared);
    }
}
