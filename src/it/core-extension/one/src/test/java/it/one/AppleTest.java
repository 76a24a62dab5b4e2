package it.one;

import org.junit.jupiter.api.Test;

class AppleTest {

    @Test
    void falls() {}

    @Test
    void isRed() {}

    @Test
    void isRound() {}

    @Test
    void ripens() {}
}
