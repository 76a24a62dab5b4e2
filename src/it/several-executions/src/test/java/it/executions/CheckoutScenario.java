package it.executions;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CheckoutScenario {

    @Test
    void first() {}

    @Test
    void second() {}

    @Test
    void third() {}

    @Tag("slow")
    @Test
    void fourth() {}
}
