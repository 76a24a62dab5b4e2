package it.executions;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BothTest {

    @Test
    void fast() {}

    @Test
    void fastToo() {}

    @Tag("slow")
    @Test
    void slowFirst() {}

    @Tag("slow")
    @Test
    void slowSecond() {}

    @Tag("slow")
    @Test
    void slowThird() {}
}
