package it.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeepInside {

    @Test
    void spades() {
        assertEquals(6, "spades".length());
    }

    @Test
    void hearts() {
        assertEquals(6, "hearts".length());
    }

    @Test
    void diamonds() {
        assertEquals(8, "diamonds".length());
    }

    @Test
    void clubs() {
        assertEquals(5, "clubs".length());
    }
}
