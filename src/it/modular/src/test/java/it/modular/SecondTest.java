package it.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SecondTest {

    @Test
    void north() {
        assertEquals(5, "north".length());
    }

    @Test
    void east() {
        assertEquals(4, "east".length());
    }

    @Test
    void south() {
        assertEquals(5, "south".length());
    }

    @Test
    void west() {
        assertEquals(4, "west".length());
    }
}
