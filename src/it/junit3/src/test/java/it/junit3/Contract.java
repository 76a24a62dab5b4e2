package it.junit3;

import junit.framework.TestCase;

public abstract class Contract extends TestCase {

    abstract String text();

    public void testHasALength() {
        assertTrue(text().length() > 0);
    }

    public void testStartsWithA() {
        assertTrue(text().startsWith("a"));
    }
}
