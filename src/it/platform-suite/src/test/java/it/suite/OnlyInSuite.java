package it.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OnlyInSuite {

    @Test
    void seven() {
        assertEquals(5, "seven".length());
    }

    @Test
    void eight() {
        assertEquals(5, "eight".length());
    }

    @Test
    void nine() {
        assertEquals(4, "nine".length());
    }

    @Test
    void ten() {
        assertEquals(3, "ten".length());
    }

    @Test
    void eleven() {
        assertEquals(6, "eleven".length());
    }

    @Test
    void twelve() {
        assertEquals(6, "twelve".length());
    }
}
