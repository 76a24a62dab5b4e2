package it.forks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AlphaTest {

    @Test
    void one() {
        assertEquals(3, "one".length());
    }

    @Test
    void two() {
        assertEquals(3, "two".length());
    }

    @Test
    void three() {
        assertEquals(5, "three".length());
    }

    @Test
    void four() {
        assertEquals(4, "four".length());
    }

    @Test
    void five() {
        assertEquals(4, "five".length());
    }

    @Test
    void six() {
        assertEquals(3, "six".length());
    }
}
