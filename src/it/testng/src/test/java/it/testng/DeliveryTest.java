package it.testng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

/** Depends on a method of another class, by its full name. */
public class DeliveryTest {

    @Test(dependsOnMethods = "it.testng.WarehouseTest.opens")
    public void delivers() {
        assertTrue(WarehouseTest.opened);
    }

    @Test
    public void findsTheWay() {
        assertTrue(true);
    }
}
