package it.wholetestng;

import static org.testng.Assert.assertTrue;

import java.util.Arrays;
import org.testng.annotations.Test;

/** Fails on a node that doesn't run all that fills the stock. */
@Test(groups = "sold", dependsOnGroups = "stock\\..*")
public class ShopTest {

    public void sellsBread() {
        sell("bread");
    }

    public void sellsWine() {
        sell("wine");
    }

    private static void sell(String product) {
        assertTrue(Stock.FILLED.containsAll(Arrays.asList("bread", "cake", "wine")), "in stock: " + Stock.FILLED);
        Stock.SOLD.add(product);
    }
}
