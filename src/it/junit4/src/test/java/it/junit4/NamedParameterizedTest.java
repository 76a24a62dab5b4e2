package it.junit4;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The names hold every character that also separates a method from its class or its index. */
@RunWith(Parameterized.class)
public class NamedParameterizedTest {

    @Parameter
    public String text;

    @Parameter(1)
    public int length;

    @Parameters(name = "{index}: [{0}] is {1}")
    public static Object[][] texts() {
        return new Object[][] {{"", 0}, {"a(b)", 4}, {"x#y,z", 5}, {"a.b[0]", 6}};
    }

    @Test
    public void hasThisLength() {
        assertEquals(length, text.length());
    }

    @Test
    public void isAsLongReversed() {
        assertEquals(length, new StringBuilder(text).reverse().length());
    }
}
