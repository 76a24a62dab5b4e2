package it.forks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GammaTest {

    @Test
    void red() {
        assertEquals(3, "red".length());
    }

    @Test
    void green() {
        assertEquals(5, "green".length());
    }

    @Test
    void blue() {
        assertEquals(4, "blue".length());
    }

    @Test
    void yellow() {
        assertEquals(6, "yellow".length());
    }
}
