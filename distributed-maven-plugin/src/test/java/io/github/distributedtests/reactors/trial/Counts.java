package io.github.distributedtests.reactors.trial;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Texts with how often each occurs. */
final class Counts {
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String text) {
        counts.merge(text, 1, Integer::sum);
    }

    void addAll(Counts others) {
        others.counts.forEach((text, count) -> counts.merge(text, count, Integer::sum));
    }

    /** Where several of these count as one. */
    Counts withoutRepetitions(Predicate<String> ofThese) {
        Counts result = new Counts();
        counts.forEach((text, count) -> result.counts.put(text, ofThese.test(text) ? 1 : count));
        return result;
    }

    Counts mapped(UnaryOperator<String> change) {
        Counts result = new Counts();
        counts.forEach((text, count) -> result.counts.merge(change.apply(text), count, Integer::sum));
        return result;
    }

    /** What is here more often than there. */
    Counts without(Counts others) {
        Counts result = new Counts();
        counts.forEach((text, count) -> {
            int more = count - others.counts.getOrDefault(text, 0);
            if (more > 0) {
                result.counts.put(text, more);
            }
        });
        return result;
    }

    boolean any(Predicate<String> condition) {
        return counts.keySet().stream().anyMatch(condition);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> asMap() {
        return Map.copyOf(counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
