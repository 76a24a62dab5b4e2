package it.mixed;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;

public class DataProviderTest {

    @DataProvider
    public Object[][] numbers() {
        return new Object[][] {{1}, {2}, {3}};
    }

    @Test(dataProvider = "numbers")
    public void isPositive(int number) {
        assertTrue(number > 0);
    }

    @Test(dataProvider = "numbers")
    public void isSmall(int number) {
        assertTrue(number < 10);
    }
}
