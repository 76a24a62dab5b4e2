package it.junit4;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Enclosed.class)
public class EnclosedTest {

    public static class WhenEmpty {

        @Test
        public void hasNoLength() {
            assertEquals(0, "".length());
        }

        @Test
        public void isEmpty() {
            assertTrue("".isEmpty());
        }
    }

    @RunWith(Parameterized.class)
    public static class WhenFilled {

        @Parameter
        public String text;

        @Parameters
        public static Object[] texts() {
            return new Object[] {"a", "ab"};
        }

        @Test
        public void hasALength() {
            assertTrue(text.length() > 0);
        }

        @Test
        public void startsWithA() {
            assertTrue(text.startsWith("a"));
        }
    }
}
