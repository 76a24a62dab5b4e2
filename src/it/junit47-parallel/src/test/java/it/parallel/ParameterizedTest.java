package it.parallel;

import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ParameterizedTest {

    @Parameter
    public int number;

    @Parameters
    public static Object[] numbers() {
        return new Object[] {1, 2, 3};
    }

    @Test
    public void isPositive() {
        assertTrue(number > 0);
    }

    @Test
    public void isSmall() {
        assertTrue(number < 10);
    }
}
