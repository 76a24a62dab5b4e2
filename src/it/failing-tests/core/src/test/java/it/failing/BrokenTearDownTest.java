package it.failing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** With one test, so that one node alone tears it down. */
class BrokenTearDownTest {
    @AfterAll
    static void breaks() {
        throw new IllegalStateException("can't be torn down");
    }

    @Test
    void passes() {}
}
