package it.outcomes;

import static org.testng.Assert.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;

public class NumbersTest {
    @DataProvider
    public Object[][] numbers() {
        return new Object[][] {{1}, {2}, {2}, {3}};
    }

    @Test(dataProvider = "numbers")
    public void isNotThree(int number) {
        assertNotEquals(number, 3);
    }

    @DataProvider
    public Object[][] lists() {
        return new Object[][] {{new ArrayList<>()}, {new ArrayList<>(Arrays.asList(1))}};
    }

    /** Under another name than it started with. */
    @Test(dataProvider = "lists")
    public void changesItsArgument(List<Integer> list) {
        list.add(7);
    }

    @Test(invocationCount = 3)
    public void threeTimes() {}

    @Test
    public void plain() {}
}
