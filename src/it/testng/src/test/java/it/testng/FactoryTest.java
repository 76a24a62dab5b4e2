package it.testng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Factory;
import org.testng.annotations.Test;

/** Makes instances of itself: each test is reported once for every instance. */
public class FactoryTest {

    private final int number;

    public FactoryTest() {
        this(0);
    }

    private FactoryTest(int number) {
        this.number = number;
    }

    @Factory
    public static Object[] instances() {
        return new Object[] {new FactoryTest(1), new FactoryTest(2), new FactoryTest(3)};
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
