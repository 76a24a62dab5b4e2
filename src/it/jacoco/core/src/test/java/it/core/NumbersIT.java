package it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersIT {
    @Test
    void one() {
        assertEquals(1, new Numbers().one());
    }

    @Test
    void two() {
        assertEquals(2, new Numbers().two());
    }

    @Test
    void four() {
        assertEquals(4, new Numbers().four());
    }
}
