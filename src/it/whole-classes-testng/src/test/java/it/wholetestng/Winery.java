package it.wholetestng;

import org.testng.annotations.Test;

public abstract class Winery {

    @Test(groups = "stock.wine")
    public void pressesWine() {
        Stock.FILLED.add("wine");
    }
}
