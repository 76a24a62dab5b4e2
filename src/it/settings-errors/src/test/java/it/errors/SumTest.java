package it.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumTest {

    @Test
    void addsNothing() {
        assertEquals(1, Sum.of(1, 0));
    }

    @Test
    void addsOne() {
        assertEquals(2, Sum.of(1, 1));
    }

    @Test
    void addsManyMore() {
        assertEquals(100, Sum.of(1, 99));
    }

    @Test
    void takesAway() {
        assertEquals(0, Sum.of(1, -1));
    }
}
