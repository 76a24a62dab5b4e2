package it.flaky;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OtherTest {
    @Test
    void passes() {}

    @Test
    void passesToo() {}

    @Test
    void passesTheSecondTime() throws IOException {
        Attempts.failTheFirstTime("other");
    }
}
