package it.vintage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class OldParameterizedTest {

    private final int number;
    private final int square;

    public OldParameterizedTest(int number, int square) {
        this.number = number;
        this.square = square;
    }

    @Parameters(name = "{0} squared (is {1})")
    public static Iterable<Object[]> squares() {
        return Arrays.asList(new Object[][] {{1, 1}, {2, 4}, {3, 9}});
    }

    @Test
    public void isItsSquare() {
        assertEquals(square, number * number);
    }

    @Test
    public void isNoLess() {
        assertTrue(square >= number);
    }

    @Test
    public void isPositive() {
        assertTrue(square > 0);
    }
}
