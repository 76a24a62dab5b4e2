package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonAsciiNamesTest {

    @Test
    void grüße() {
        assertEquals(5, "grüße".length());
    }

    @Test
    void naïveCafé() {
        assertEquals(9, "naïveCafé".length());
    }

    @Test
    void 试验() {
        assertEquals(2, "试验".length());
    }

    @Test
    void проверка() {
        assertEquals(8, "проверка".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ä", "ö", "ü"})
    void länge(String umlaut) {
        assertEquals(1, umlaut.length());
    }
}
