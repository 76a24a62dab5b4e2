package it.launchers;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

abstract class Outcomes {
    @Test
    void passes() {}

    @Test
    void fails() {
        fail("as it has to");
    }

    @Test
    @Disabled
    void isSkipped() {}

    @Test
    void isAborted() {
        assumeTrue(false);
    }
}
