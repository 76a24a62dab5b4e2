package it.junit3;

/** Surefire runs the methods of a class without any superclass, by their names alone. */
public class PojoTest {

    private int value;

    public void setUp() {
        value = 1;
    }

    public void tearDown() {
        value = 0;
    }

    public void testOne() {
        expect(1);
    }

    public void testOneAgain() {
        expect(1);
    }

    public void testStillOne() {
        expect(1);
    }

    private void expect(int expected) {
        if (value != expected) {
            throw new AssertionError("expected " + expected + " but was " + value);
        }
    }
}
