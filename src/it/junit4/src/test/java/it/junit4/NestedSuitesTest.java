package it.junit4;

import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestSuite;

/** Suites within suites: JUnit's own runner asks a filter about the outer level only. */
public class NestedSuitesTest extends TestCase {

    private final int number;

    public NestedSuitesTest(String name, int number) {
        super(name);
        this.number = number;
    }

    public static Test suite() {
        TestSuite deepest = new TestSuite("deepest");
        deepest.addTestSuite(Inner.class);
        deepest.addTest(new NestedSuitesTest("testMadeByHand", 3));

        TestSuite middle = new TestSuite("middle");
        middle.addTest(deepest);
        middle.addTestSuite(LegacyTestCase.class);

        TestSuite outer = new TestSuite("outer");
        outer.addTest(middle);
        outer.addTestSuite(LegacyOutsideThePatterns.class);
        outer.addTest(new NestedSuitesTest("testMadeByHand", 1));
        outer.addTest(new NestedSuitesTest("testMadeByHand", 2));
        outer.addTest(new NestedSuitesTest("testAlsoMadeByHand", 1));
        return outer;
    }

    public void testMadeByHand() {
        assertTrue(number > 0);
    }

    public void testAlsoMadeByHand() {
        assertEquals(1, number);
    }

    public static class Inner extends TestCase {

        public void testFirst() {
            assertTrue(true);
        }

        public void testSecond() {
            assertTrue(true);
        }

        public void testThird() {
            assertTrue(true);
        }
    }
}
