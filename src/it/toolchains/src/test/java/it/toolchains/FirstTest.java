package it.toolchains;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FirstTest {

    @Test
    void one() throws IOException {
        OtherJdk.runsThis();
    }

    @Test
    void two() throws IOException {
        OtherJdk.runsThis();
    }

    @Test
    void three() throws IOException {
        OtherJdk.runsThis();
    }
}
