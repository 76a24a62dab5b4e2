package it.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OrdinaryTest {

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

    @Test
    void up() {
        assertEquals(2, "up".length());
    }

    @Test
    void down() {
        assertEquals(4, "down".length());
    }
}
