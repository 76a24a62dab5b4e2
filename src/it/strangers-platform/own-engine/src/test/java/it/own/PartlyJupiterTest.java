package it.own;

import static org.junit.jupiter.api.Assertions.fail;

import it.own.engine.Check;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Two engines run it. */
class PartlyJupiterTest {
    @Test
    void ofJupiter() {
        fail("Jupiter runs it");
    }

    @Test
    @Disabled
    void isDisabled() {}

    @Check
    void one() {}

    @Check
    void two() {}

    @Check
    void three() {}
}
