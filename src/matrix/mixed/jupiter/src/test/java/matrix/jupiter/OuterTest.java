package matrix.jupiter;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OuterTest {

    @Test
    void outer() {}

    @Nested
    class Inner {

        @Test
        void one() {}

        @Test
        void two() {}
    }
}
