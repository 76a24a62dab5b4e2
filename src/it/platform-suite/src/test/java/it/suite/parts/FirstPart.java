package it.suite.parts;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPart {

    @ParameterizedTest
    @ValueSource(strings = {"red", "green", "blue"})
    void isAColour(String colour) {
        assertFalse(colour.isEmpty());
    }

    @Test
    void isFirst() {}
}
