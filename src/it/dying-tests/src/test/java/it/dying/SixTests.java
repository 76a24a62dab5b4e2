package it.dying;

import org.junit.jupiter.api.Test;

abstract class SixTests {
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
