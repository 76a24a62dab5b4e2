package io.github.distributedtests.timings;

import java.util.Comparator;
import java.util.List;

/**
 * What the timings file holds: how long tests and classes took, averaged over earlier runs, and for how many runs each
 * has not occurred. Immutable.
 *
 * @param tests in the order of module and test, each once
 * @param classes in the order of module and class, each once
 */
public record StoredTimings(List<StoredTest> tests, List<StoredClass> classes) {
    /** Nothing is known. */
    public static final StoredTimings NONE = new StoredTimings(List.of(), List.of());

    /**
     * Sorts what it is given.
     *
     * @throws IllegalArgumentException if a test or a class occurs twice
     */
    public StoredTimings {
        tests = sorted(tests);
        classes = sorted(classes);
    }

    private static <S extends Stored<S>> List<S> sorted(List<S> entries) {
        Comparator<S> byModule = Comparator.comparing(entry -> entry.key().module());
        List<S> sorted = entries.stream()
                .sorted(byModule.thenComparing(entry -> entry.key().name()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).key().equals(sorted.get(i - 1).key())) {
                throw new IllegalArgumentException(sorted.get(i).key() + " occurs twice");
            }
        }
        return sorted;
    }

    /** What the planner needs of it: the durations, also of what has not occurred lately. */
    public Timings timings() {
        return new Timings(
                tests.stream().map(StoredTest::time).toList(),
                classes.stream().map(StoredClass::time).toList());
    }
}
