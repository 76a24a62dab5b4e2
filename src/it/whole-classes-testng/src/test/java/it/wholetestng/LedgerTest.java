package it.wholetestng;

import static org.testng.Assert.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import org.testng.annotations.Test;

/** Fails on a node that doesn't run all of {@link ShopTest}. */
public class LedgerTest {

    @Test(dependsOnGroups = "sold")
    public void balances() {
        assertEquals(Stock.SOLD, new TreeSet<>(Arrays.asList("bread", "wine")));
    }

    @Test
    public void isBound() {}
}
