package it.testng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

/** Every public method is a test, without an annotation of its own. */
@Test
public class ClassLevelTest {

    public void first() {
        assertTrue(true);
    }

    public void second() {
        assertTrue(true);
    }

    public void third() {
        assertTrue(true);
    }

    void notPublicHenceNoTest() {
        throw new AssertionError();
    }
}
