package it.setup;

import static org.testng.Assert.assertEquals;
import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

public class ClientATest {
    @Test
    public void readsA() {
        assertEquals(SetsUp.server, "started");
    }

    @Test
    public void writesA() {
        assertTrue(OfATestTest.prepared);
    }
}
