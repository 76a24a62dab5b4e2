package it.features;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled("the class is skipped, and its tests with it")
class DisabledTest {

    @Test
    void first() {
        throw new AssertionError();
    }

    @Test
    void second() {
        throw new AssertionError();
    }

    @Test
    void third() {
        throw new AssertionError();
    }
}
