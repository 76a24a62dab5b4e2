package it.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyInSuite {

    @Test
    void seven() {
        assertEquals(7, 3 + 4);
    }

    @RepeatedTest(2)
    void eight() {
        assertTrue(8 > 7);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    void more(int number) {
        assertTrue(number > 8);
    }

    @Test
    void eleven() {}

    @Test
    void twelve() {}
}
