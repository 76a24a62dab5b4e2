package it.early;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SecondTest {

    @Test
    void six() {
        assertEquals(3, "six".length());
    }

    @Test
    void seven() {
        assertEquals(5, "seven".length());
    }

    @Test
    void eight() {
        assertEquals(5, "eight".length());
    }

    @Test
    void nine() {
        assertEquals(4, "nine".length());
    }

    @Test
    void ten() {
        assertEquals(3, "ten".length());
    }
}
