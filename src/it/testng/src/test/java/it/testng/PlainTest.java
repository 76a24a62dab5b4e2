package it.testng;

import static org.testng.Assert.assertEquals;
import static org.testng.Assert.assertNotNull;

import org.testng.SkipException;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.Test;

public class PlainTest extends PreparedSuite {

    private String prefix;
    private int value;

    @BeforeClass
    public void choosePrefix() {
        prefix = "n";
    }

    @BeforeMethod
    public void chooseValue() {
        value = 2;
    }

    @AfterClass
    public void forgetPrefix() {
        prefix = null;
    }

    @Test
    public void concatenates() {
        assertEquals(prefix + value, "n2");
    }

    @Test
    public void adds() {
        assertEquals(value + 2, 4);
    }

    @Test
    public void findsTheSuitePrepared() {
        assertNotNull(prepared());
    }

    @Test(expectedExceptions = ArithmeticException.class)
    public void refusesToDivideByZero() {
        assertEquals(value / 0, 0);
    }

    @Test
    public void isSkipped() {
        throw new SkipException("reported as skipped, by one node only");
    }

    @Test(enabled = false)
    public void isDisabled() {}
}
