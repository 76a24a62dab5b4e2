package it.features;

import org.junit.jupiter.api.Test;

/** The only class: Surefire starts a test JVM for it, and the engine finds the features by itself. */
class OnlyTest {
    @Test
    void passes() {}
}
