package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"level", "racecar"})
record ParameterizedClassTest(String palindrome) {

    @Test
    void readsTheSameBackwards() {
        assertEquals(palindrome, new StringBuilder(palindrome).reverse().toString());
    }

    @Test
    void hasAnOddLength() {
        assertEquals(1, palindrome.length() % 2);
    }

    @Test
    void isNotEmpty() {
        assertFalse(palindrome.isEmpty());
    }

    @Nested
    class Inside {

        @Test
        void startsAsItEnds() {
            assertTrue(palindrome.endsWith(palindrome.substring(0, 1)));
        }

        @Test
        void isLowerCase() {
            assertEquals(palindrome.toLowerCase(), palindrome);
        }
    }
}
