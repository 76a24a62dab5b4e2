package it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Ends in every way that there is. */
class MixedTest {
    @Test
    void passes() {
        assertEquals("core", Core.NAME);
    }

    @Test
    void fails() {
        assertEquals("expected", Core.NAME);
    }

    @Test
    void throwsAnException() {
        throw new IllegalStateException("an error");
    }

    @Test
    @Disabled("not now")
    void isSkipped() {}

    @Test
    void aborts() {
        assumeTrue(Core.NAME.isEmpty());
    }
}
