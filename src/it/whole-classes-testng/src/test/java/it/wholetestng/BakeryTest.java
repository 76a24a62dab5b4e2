package it.wholetestng;

import org.testng.annotations.Test;

public class BakeryTest {

    @Test(groups = "stock.bread")
    public void bakesBread() {
        Stock.FILLED.add("bread");
    }

    @Test(groups = "stock.cake")
    public void bakesCake() {
        Stock.FILLED.add("cake");
    }
}
