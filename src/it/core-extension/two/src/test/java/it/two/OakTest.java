package it.two;

import org.junit.jupiter.api.Test;

class OakTest {

    @Test
    void growsOld() {}

    @Test
    void growsSlowly() {}

    @Test
    void isHard() {}
}
