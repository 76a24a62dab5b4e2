package it.ordered;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** One class takes them after the other. */
abstract class Steps {
    private static int at;

    @Test
    void a1() {
        at = 1;
    }

    @Test
    void a2() {
        assertEquals(1, at++);
    }

    @Test
    void a3() {
        assertEquals(2, at++);
    }
}
