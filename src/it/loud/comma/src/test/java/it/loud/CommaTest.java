package it.loud;

import org.junit.jupiter.api.Test;

class CommaTest {
    @Test
    void one() {}

    @Test
    void two() {}

    @Test
    void three() {}

    @Test
    void four() {}
}
