package it.testng;

import static org.testng.Assert.assertEquals;

import java.util.Arrays;
import java.util.Iterator;
import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;

public class DataProviderTest {

    @DataProvider
    public Object[][] texts() {
        return new Object[][] {{"", 0}, {"a(b)", 4}, {"x#y,z", 5}, {"a.b[0]", 6}};
    }

    @DataProvider
    public Iterator<Object[]> numbers() {
        return Arrays.asList(new Object[] {1}, new Object[] {2}, new Object[] {2}).iterator();
    }

    @Test(dataProvider = "texts")
    public void hasThisLength(String text, int length) {
        assertEquals(text.length(), length);
    }

    @Test(dataProvider = "texts")
    public void isAsLongReversed(String text, int length) {
        assertEquals(new StringBuilder(text).reverse().length(), length);
    }

    @Test(dataProvider = "numbers")
    public void equalsItself(int number) {
        assertEquals(number, number);
    }

    @Test(invocationCount = 3)
    public void isInvokedThreeTimes() {}
}
