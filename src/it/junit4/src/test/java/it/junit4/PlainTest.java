package it.junit4;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Ignore;
import org.junit.Test;

public class PlainTest {

    private static String prefix;

    private int value;

    @BeforeClass
    public static void choosePrefix() {
        prefix = "n";
    }

    @Before
    public void chooseValue() {
        value = 2;
    }

    @Test
    public void adds() {
        assertEquals(4, value + 2);
    }

    @Test
    public void subtracts() {
        assertEquals(0, value - 2);
    }

    @Test
    public void concatenates() {
        assertEquals("n2", prefix + value);
    }

    @Test(expected = ArithmeticException.class)
    public void refusesToDivideByZero() {
        assertEquals(0, value / 0);
    }

    @Test
    public void isSkippedByAnAssumption() {
        assumeTrue(value == 3);
    }

    @Test
    @Ignore("reported as skipped, by one node only")
    public void isIgnored() {}
}
