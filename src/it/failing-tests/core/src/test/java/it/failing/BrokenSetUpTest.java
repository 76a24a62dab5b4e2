package it.failing;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Not one of its tests starts. */
class BrokenSetUpTest {
    @BeforeAll
    static void setUp() {
        throw new IllegalStateException("no database");
    }

    @Test
    void first() {}

    @Test
    void second() {}

    @Test
    void third() {}

    @Test
    void fourth() {}
}
