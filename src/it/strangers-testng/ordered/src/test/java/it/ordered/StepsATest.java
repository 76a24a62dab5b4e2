package it.ordered;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StepsATest {
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
