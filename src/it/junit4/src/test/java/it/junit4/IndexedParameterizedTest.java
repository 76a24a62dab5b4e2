package it.junit4;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class IndexedParameterizedTest {

    private final int number;

    public IndexedParameterizedTest(int number) {
        this.number = number;
    }

    @Parameters
    public static Object[] numbers() {
        return new Object[] {1, 2, 3};
    }

    @Test
    public void isPositive() {
        assertTrue(number > 0);
    }

    @Test
    public void equalsItself() {
        assertEquals(number, number);
    }

    @Test
    public void isSmall() {
        assertTrue(number < 10);
    }
}
