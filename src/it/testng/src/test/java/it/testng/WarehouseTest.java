package it.testng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

public class WarehouseTest {

    static boolean opened;

    @Test
    public void opens() {
        opened = true;
    }

    @Test
    public void hasAnAddress() {
        assertTrue(true);
    }
}
