package it.vintage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.experimental.theories.DataPoints;
import org.junit.experimental.theories.Theories;
import org.junit.experimental.theories.Theory;
import org.junit.runner.RunWith;

@RunWith(Theories.class)
public class OldTheoriesTest {

    @DataPoints
    public static final int[] NUMBERS = {-1, 0, 1};

    @Theory
    public void addsEitherWay(int a, int b) {
        assertEquals(a + b, b + a);
    }

    @Theory
    public void squareIsNotNegative(int a) {
        assertTrue(a * a >= 0);
    }
}
