package matrix.jupiter;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    @Test
    void first() {}

    @Test
    void second() {}

    @Test
    void third() {}

    @Test
    @Disabled("to be reported as skipped, once")
    void disabled() {}

    @RepeatedTest(2)
    void repeated() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void parameterized(int number) {}
}
