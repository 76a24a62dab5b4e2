package it.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Run by the launchers that the tests start, never by Surefire: its name matches none of Surefire's patterns. */
class InnerFixture {

    @Test
    void one() {
        assertTrue(true);
    }

    @Test
    void two() {
        assertTrue(true);
    }

    @Test
    void three() {
        assertTrue(true);
    }

    @Test
    void four() {
        assertTrue(true);
    }

    @Test
    void five() {
        assertTrue(true);
    }

    @Test
    void six() {
        assertTrue(true);
    }

    @Test
    void seven() {
        assertTrue(true);
    }

    @Test
    void eight() {
        assertTrue(true);
    }

    @Test
    void nine() {
        assertTrue(true);
    }

    @Test
    void ten() {
        assertTrue(true);
    }

    @Test
    void eleven() {
        assertTrue(true);
    }

    @Test
    void twelve() {
        assertTrue(true);
    }

    @Test
    void thirteen() {
        assertTrue(true);
    }

    @Test
    void fourteen() {
        assertTrue(true);
    }

    @Test
    void fifteen() {
        assertTrue(true);
    }

    @Nested
    class More {

        @Test
        void sixteen() {
            assertTrue(true);
        }

        @Test
        void seventeen() {
            assertTrue(true);
        }

        @Test
        void eighteen() {
            assertTrue(true);
        }

        @Test
        void nineteen() {
            assertTrue(true);
        }

        @Test
        void twenty() {
            assertTrue(true);
        }
    }
}
