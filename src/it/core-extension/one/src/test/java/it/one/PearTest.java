package it.one;

import org.junit.jupiter.api.Test;

class PearTest {

    @Test
    void isGreen() {}

    @Test
    void isSoft() {}
}
