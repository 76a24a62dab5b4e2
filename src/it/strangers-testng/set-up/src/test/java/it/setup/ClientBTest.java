package it.setup;

import static org.testng.Assert.assertEquals;
import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

public class ClientBTest {
    @Test
    public void readsB() {
        assertEquals(SetsUp.server, "started");
    }

    @Test
    public void writesB() {
        assertTrue(OfATestTest.prepared);
    }
}
