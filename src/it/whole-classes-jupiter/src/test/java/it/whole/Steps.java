package it.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Remembers in this JVM which steps of a class were taken; a step taken without the ones before it fails. */
final class Steps {

    private static final Map<Class<?>, List<Integer>> TAKEN = new HashMap<>();

    private Steps() {}

    static void take(Class<?> testClass, int step) {
        List<Integer> taken = TAKEN.computeIfAbsent(testClass, none -> new ArrayList<>());
        taken.add(step);
        tookAll(testClass, step);
    }

    static void tookAll(Class<?> testClass, int steps) {
        List<Integer> expected = IntStream.rangeClosed(1, steps).boxed().collect(Collectors.toList());
        assertEquals(expected, TAKEN.get(testClass), () -> "steps of " + testClass.getName());
    }
}
