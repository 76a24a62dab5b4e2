package it.vintage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModernTest {

    @Test
    void adds() {
        assertEquals(2, 1 + 1);
    }

    @Test
    @Tag("it.vintage.Slow")
    void addsSlowly() {
        assertEquals(2, 1 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void doubles(int number) {
        assertEquals(number + number, 2 * number);
    }
}
