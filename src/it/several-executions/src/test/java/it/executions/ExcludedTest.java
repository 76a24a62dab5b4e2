package it.executions;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExcludedTest {

    @Test
    void first() {}

    @Test
    void second() {}

    @Tag("slow")
    @Test
    void isNotSelectedAnywhere() {}
}
