package it.ci;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void alpha() {}

    @Test
    void beta() {}

    @Test
    void gamma() {}

    @Test
    void delta() {}

    @Test
    void epsilon() {}

    @Test
    void zeta() {}

    @Test
    void eta() {}

    @Test
    void theta() {}
}
