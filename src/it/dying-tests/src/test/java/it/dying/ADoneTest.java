package it.dying;

import org.junit.jupiter.api.Test;

/** Has run on each node before anything dies there. */
class ADoneTest {
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
