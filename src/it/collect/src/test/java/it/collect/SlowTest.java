package it.collect;

import org.junit.jupiter.api.Test;

/** By the ring, two of these are on one node of three. */
class SlowTest {
    @Test
    void first() throws InterruptedException {
        Thread.sleep(1200);
    }

    @Test
    void second() throws InterruptedException {
        Thread.sleep(1200);
    }

    @Test
    void third() throws InterruptedException {
        Thread.sleep(1200);
    }
}
