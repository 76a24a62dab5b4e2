package io.github.distributedtests.timings;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the timings file holds: how long tests, classes and set-ups take, as earlier runs say. Immutable.
 *
 * @param tests in the order of module and test, each once
 * @param classes in the order of module and class, each once
 * @param setUps in the order of module and name, each once
 */
public record StoredTimings(
        List<Stored<TestTime>> tests, List<Stored<ClassTime>> classes, List<Stored<SetUpTime>> setUps) {
    /** Nothing is known. */
    public static final StoredTimings NONE = new StoredTimings(List.of(), List.of(), List.of());

    /**
     * Sorts what it is given.
     *
     * @throws IllegalArgumentException if a test, a class or a set-up occurs twice
     */
    public StoredTimings {
        tests = sorted(tests);
        classes = sorted(classes);
        setUps = sorted(setUps);
    }

    /** Without set-ups. */
    public StoredTimings(List<Stored<TestTime>> tests, List<Stored<ClassTime>> classes) {
        this(tests, classes, List.of());
    }

    /** Takes first measurements as they are. */
    public static StoredTimings of(Timings timings) {
        return new StoredTimings(
                timings.tests().stream().map(Stored::of).toList(),
                timings.classes().stream().map(Stored::of).toList(),
                timings.setUps().stream().map(Stored::of).toList());
    }

    private static <T extends Timed<T>> List<Stored<T>> sorted(List<Stored<T>> entries) {
        Comparator<Stored<T>> byModule =
                Comparator.comparing(entry -> entry.time().module());
        List<Stored<T>> sorted = entries.stream()
                .sorted(byModule.thenComparing(entry -> entry.time().name()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).key().equals(sorted.get(i - 1).key())) {
                throw new IllegalArgumentException(sorted.get(i).key() + " occurs twice");
            }
        }
        return sorted;
    }

    /** The same, and of what isn't known the times of another source, as they are. */
    public StoredTimings orElse(Timings other) {
        StoredTimings more = of(other);
        return new StoredTimings(orElse(tests, more.tests), orElse(classes, more.classes), orElse(setUps, more.setUps));
    }

    private static <T extends Timed<T>> List<Stored<T>> orElse(List<Stored<T>> known, List<Stored<T>> more) {
        Set<Stored.Key> keys = known.stream().map(Stored::key).collect(Collectors.toSet());
        return Stream.concat(known.stream(), more.stream().filter(entry -> !keys.contains(entry.key())))
                .toList();
    }

    /** What the planner needs of it: the durations, also of what has not occurred lately. */
    public Timings timings() {
        return new Timings(
                tests.stream().map(Stored::time).toList(),
                classes.stream().map(Stored::time).toList(),
                setUps.stream().map(Stored::time).toList());
    }
}
