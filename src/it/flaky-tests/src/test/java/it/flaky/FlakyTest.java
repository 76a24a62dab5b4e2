package it.flaky;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlakyTest {
    @Test
    void passes() {}

    @Test
    void passesTheSecondTime() throws IOException {
        Attempts.failTheFirstTime("single");
    }

    @Test
    void failsEachTime() {
        fail("each time");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void oneInvocationPassesTheSecondTime(int number) throws IOException {
        if (number == 2) {
            Attempts.failTheFirstTime("invocation");
        }
    }

    @Test
    void passesToo() {}
}
