package matrix.jupiter;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestFactory;

/** Each Surefire names these in its own way. */
class InvocationsTest {

    @RepeatedTest(2)
    void repeated() {}

    @TestFactory
    Stream<DynamicTest> dynamic() {
        return IntStream.range(0, 2).mapToObj(i -> DynamicTest.dynamicTest("dynamic " + i, () -> {}));
    }
}
