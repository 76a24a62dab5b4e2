package it.core;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NumbersIT {
    @Test
    void one() {
        assertTrue(new Numbers().one() > 0);
    }

    @Test
    void two() {
        assertTrue(new Numbers().two() > 0);
    }

    @Test
    void four() {
        assertTrue(new Numbers().four() > 0);
    }
}
