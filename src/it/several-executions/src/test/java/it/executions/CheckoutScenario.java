package it.executions;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CheckoutScenario {

    @Test
    void scans() {}

    @Test
    void pays() {}

    @Tag("slow")
    @Test
    void fourth() {}
}
