package it.executions;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SlowCheck {

    @Test
    void isNotSelectedAnywhere() {}

    @Tag("slow")
    @Test
    void first() {}

    @Tag("slow")
    @Test
    void second() {}

    @Tag("slow")
    @Test
    void third() {}
}
