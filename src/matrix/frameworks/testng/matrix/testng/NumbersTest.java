package matrix.testng;

import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;

public class NumbersTest {

    @DataProvider
    public Object[][] numbers() {
        return new Object[][] {{1}, {2}};
    }

    @Test(dataProvider = "numbers")
    public void number(int number) {}
}
