package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManyKindsTest {

    @Test
    void isPlain() {
        assertTrue(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 8})
    void isEven(int number) {
        assertEquals(0, number % 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b (c)", "d [1]", "e#f", "g{h}"})
    void isNotEmpty(String text) {
        assertFalse(text.isEmpty());
    }

    @ParameterizedTest(name = "{0} has the length {1}")
    @CsvSource({"one, 3", "three, 5", "'with, comma', 11"})
    void hasLength(String text, int length) {
        assertEquals(length, text.length());
    }

    @ParameterizedTest
    @MethodSource
    void comesFromAMethodOfTheSameName(List<String> names) {
        assertEquals(2, names.size());
    }

    static Stream<List<String>> comesFromAMethodOfTheSameName() {
        return Stream.of(List.of("a", "b"), List.of("c", "d"));
    }

    @RepeatedTest(4)
    void isRepeated(RepetitionInfo repetition) {
        assertEquals(4, repetition.getTotalRepetitions());
    }

    @TestTemplate
    @ExtendWith(GreetingInvocations.class)
    void isATemplate(String greeting) {
        assertNotNull(greeting);
    }

    @TestFactory
    Stream<DynamicNode> isAFactory() {
        return IntStream.range(0, 3).mapToObj(i -> dynamicTest("dynamic " + i, () -> assertTrue(i < 3)));
    }

    @TestFactory
    List<DynamicNode> isAFactoryOfContainers() {
        return List.of(
                dynamicTest("on top", () -> assertTrue(true)),
                dynamicContainer(
                        "outer",
                        List.of(
                                dynamicTest("in outer", () -> assertTrue(true)),
                                dynamicContainer(
                                        "inner",
                                        List.of(
                                                dynamicTest("in inner, first", () -> assertTrue(true)),
                                                dynamicTest("in inner, second", () -> assertTrue(true)))))));
    }
}
