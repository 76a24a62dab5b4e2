package it.suitefile;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

public class Orders {
    @Test(groups = "orders")
    public void orders() {
        assertTrue(Login.in);
    }

    @Test(groups = "orders")
    public void cancels() {
        assertTrue(Login.in);
    }

    @Test(groups = "orders")
    public void pays() {
        assertTrue(Login.in);
    }
}
