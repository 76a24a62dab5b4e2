package it.collect;

import org.junit.jupiter.api.Test;

class FragileTest {
    @Test
    void before() {}

    @Test
    void dies() {
        if (Boolean.getBoolean("it.kill")) {
            Runtime.getRuntime().halt(1);
        }
    }

    @Test
    void after() {}

    @Test
    void last() {}
}
