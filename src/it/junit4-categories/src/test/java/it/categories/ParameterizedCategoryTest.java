package it.categories;

import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ParameterizedCategoryTest {

    @Parameter
    public int number;

    @Parameters(name = "number {0}")
    public static Object[] numbers() {
        return new Object[] {1, 2, 3};
    }

    @Test
    @Category(Fast.class)
    public void isPositive() {
        assertTrue(number > 0);
    }

    @Test
    @Category(Fast.class)
    public void isSmall() {
        assertTrue(number < 10);
    }

    @Test
    public void inNoCategory() {}
}
