package it.dying;

import org.junit.jupiter.api.Test;

/** What a JVM that died still had to run. */
class WaitingTest {
    @Test
    void one() {}

    @Test
    void two() {}

    @Test
    void three() {}

    @Test
    void four() {}

    @Test
    void five() {}

    @Test
    void six() {}
}
