package it.loud;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("tag")
class TaggedTest {
    @Test
    void one() {}

    @Test
    void two() {}

    @Test
    void three() {}

    @Test
    void four() {}
}
