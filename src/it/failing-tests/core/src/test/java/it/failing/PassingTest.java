package it.failing;

import org.junit.jupiter.api.Test;

class PassingTest {
    @Test
    void first() {}

    @Test
    void second() {}

    @Test
    void third() {}

    @Test
    void fourth() {}
}
