package io.github.distributedtests.timings;

import java.util.Collection;

/** What one bad value can't move. */
final class Median {
    private Median() {}

    /**
     * Of an even number, the lesser of the two in the middle.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    static double of(Collection<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
