package it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameTest {

    @Test
    void mayBeShort() {
        assertFalse(new Name("Ada").isLong());
    }

    @Test
    void mayBeLong() {
        assertTrue(new Name("Bartholomew").isLong());
    }

    @Test
    void keepsItsText() {
        assertEquals("Ada", new Name("Ada").text());
    }

    @Test
    void equalsItsLike() {
        assertEquals(new Name("Ada"), new Name("Ada"));
    }
}
