package it.vintage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;

@RunWith(Enclosed.class)
public class EnclosedOldTest {

    public static class Upper {

        @Test
        public void raises() {
            assertEquals("A", "a".toUpperCase());
        }

        @Test
        public void keeps() {
            assertEquals("A", "A".toUpperCase());
        }
    }

    public static class Lower {

        @Test
        public void lowers() {
            assertEquals("a", "A".toLowerCase());
        }

        @Test
        public void keeps() {
            assertTrue("a".toLowerCase().equals("a"));
        }
    }
}
