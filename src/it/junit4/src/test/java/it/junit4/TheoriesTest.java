package it.junit4;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import org.junit.Test;
import org.junit.experimental.theories.DataPoints;
import org.junit.experimental.theories.Theories;
import org.junit.experimental.theories.Theory;
import org.junit.runner.RunWith;

@RunWith(Theories.class)
public class TheoriesTest {

    @DataPoints
    public static final int[] NUMBERS = {0, 1, 2, 5};

    @Theory
    public void additionCommutes(int a, int b) {
        assertEquals(a + b, b + a);
    }

    @Theory
    public void divisionUndoesMultiplication(int a, int b) {
        assumeTrue(b != 0);
        assertEquals(a, a * b / b);
    }

    @Test
    public void plainMethodBesideTheories() {
        assertEquals(4, NUMBERS.length);
    }
}
