package it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void one() {
        assertTrue(new Numbers().one() > 0);
    }

    @Test
    void two() {
        assertTrue(new Numbers().two() > 0);
    }

    @Test
    void three() {
        int three = new Numbers().three();
        assertEquals(3, three);
    }

    @Test
    void four() {
        int four = new Numbers().four();
        assertEquals(4, four);
    }

    @Test
    void five() {
        assertTrue(new Numbers().five() > 0);
    }
}
