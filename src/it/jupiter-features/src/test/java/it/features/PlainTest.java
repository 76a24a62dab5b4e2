package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class PlainTest {

    @Test
    void adds() {
        assertEquals(4, 2 + 2);
    }

    @Test
    void adds(TestInfo overload) {
        assertNotNull(overload);
    }

    @Test
    void subtracts() {
        assertEquals(0, 2 - 2);
    }

    @Test
    @DisplayName("multiplies: 2 × 2 = 4, and # is no separator")
    void multiplies() {
        assertEquals(4, 2 * 2);
    }

    @Test
    void divides() {
        assertEquals(1, 2 / 2);
    }

    @Test
    @Disabled("a skipped test counts as executed")
    void isDisabled() {
        throw new AssertionError();
    }
}
