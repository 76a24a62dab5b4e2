package it.wholejunit4;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers in this JVM which steps were taken; a step taken without the ones before it fails. */
final class Steps {

    private static final Map<String, List<Integer>> TAKEN = new HashMap<>();

    private Steps() {}

    static void take(String walk, int step) {
        List<Integer> taken = TAKEN.computeIfAbsent(walk, none -> new ArrayList<>());
        taken.add(step);
        assertEquals("steps of " + walk + ": " + taken, step, taken.size());
    }
}
