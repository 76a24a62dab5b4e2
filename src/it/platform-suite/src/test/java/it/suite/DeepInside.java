package it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DeepInside {

    @TestFactory
    Stream<DynamicTest> suits() {
        return Stream.of("spades", "hearts").map(suit -> DynamicTest.dynamicTest(suit, () -> {}));
    }

    @Test
    void joker() {}
}
