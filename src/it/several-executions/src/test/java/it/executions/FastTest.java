package it.executions;

import org.junit.jupiter.api.Test;

class FastTest {

    @Test
    void first() {}

    @Test
    void second() {}
}
