package it.forks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpsilonTest {

    @Test
    void isOutside() {
        assertTrue(true);
    }

    @Nested
    class Inside {

        @Test
        void isInside() {
            assertTrue(true);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void isPositive(int number) {
            assertTrue(number > 0);
        }
    }
}
