package it.dying;

import org.junit.jupiter.api.Test;

class DyingTest {
    @Test
    void exits() {
        if (Boolean.getBoolean("it.dies")) {
            System.exit(3);
        }
    }

    @Test
    void sleeps() throws InterruptedException {
        if (Boolean.getBoolean("it.sleeps")) {
            Thread.sleep(60_000);
        }
    }

    @Test
    void passes() {}

    @Test
    void passesToo() {}
}
