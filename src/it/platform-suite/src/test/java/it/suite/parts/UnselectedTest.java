package it.suite.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnselectedTest {

    @Test
    void spring() {
        assertEquals(6, "spring".length());
    }

    @Test
    void summer() {
        assertEquals(6, "summer".length());
    }

    @Test
    void autumn() {
        assertEquals(6, "autumn".length());
    }

    @Test
    void winter() {
        assertEquals(6, "winter".length());
    }
}
