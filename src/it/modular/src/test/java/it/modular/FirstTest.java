package it.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FirstTest {

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
}
