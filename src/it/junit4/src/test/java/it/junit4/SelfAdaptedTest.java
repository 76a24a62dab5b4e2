package it.junit4;

import static org.junit.Assert.assertTrue;

import junit.framework.JUnit4TestAdapter;
import org.junit.Test;

/** Has test methods of its own and, for JUnit 3 runners, a suite of itself. */
public class SelfAdaptedTest {

    public static junit.framework.Test suite() {
        return new JUnit4TestAdapter(SelfAdaptedTest.class);
    }

    @Test
    public void first() {
        assertTrue(true);
    }

    @Test
    public void second() {
        assertTrue(true);
    }

    @Test
    public void third() {
        assertTrue(true);
    }
}
