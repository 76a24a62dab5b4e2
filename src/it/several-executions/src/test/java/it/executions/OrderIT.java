package it.executions;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrderIT {

    @Test
    void packs() {}

    @Test
    void pays() {}

    @Test
    void ships() {}

    @Tag("slow")
    @Test
    void paysLate() {}
}
