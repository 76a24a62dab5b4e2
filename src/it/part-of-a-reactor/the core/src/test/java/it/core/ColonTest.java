package it.core;

import org.junit.jupiter.api.Test;

class ColonTest {

    @Test
    void opens() {}

    @Test
    void follows() {}

    @Test
    void ends() {}
}
