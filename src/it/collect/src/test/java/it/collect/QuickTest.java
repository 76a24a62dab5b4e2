package it.collect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickTest {
    @Test
    void a() {}

    @RepeatedTest(3)
    void b() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void c(int number) {
        assertTrue(number > 0);
    }

    @Test
    @Disabled("nobody knows why")
    void d() {}

    @Nested
    class Inside {
        @Test
        void e() {}
    }
}
