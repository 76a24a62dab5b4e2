package matrix.jupiter;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OuterTest {

    @Test
    void outer() {}

    @TestFactory
    Stream<DynamicTest> dynamic() {
        return IntStream.range(0, 2).mapToObj(i -> DynamicTest.dynamicTest("dynamic " + i, () -> {}));
    }

    @Nested
    class Inner {

        @Test
        void one() {}

        @Test
        void two() {}
    }
}
