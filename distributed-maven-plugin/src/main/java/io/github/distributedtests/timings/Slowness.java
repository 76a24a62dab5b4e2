package io.github.distributedtests.timings;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up how much longer nodes took for their tests than was known before. */
final class Slowness {
    /** A node whose tests were known to take less, in nanoseconds, says nothing about its machine. */
    private static final long LEAST_KNOWN = 500_000_000;

    private final Map<Integer, Long> measured = new HashMap<>();
    private final Map<Integer, Long> known = new HashMap<>();

    /** @param node 1-based */
    void add(int node, long measuredNanos, long knownNanos) {
        measured.merge(node, measuredNanos, Long::sum);
        known.merge(node, knownNanos, Long::sum);
    }

    /**
     * By 1-based node, relative to the median node, of an even number the faster of the two in the middle: 2 for one that
     * took twice as long. A node of which too little is known is not in it.
     */
    SortedMap<Integer, Double> byNode() {
        SortedMap<Integer, Double> ratios = new TreeMap<>();
        known.forEach((node, nanos) -> {
            if (nanos >= LEAST_KNOWN && measured.get(node) > 0) {
                ratios.put(node, (double) measured.get(node) / nanos);
            }
        });
        if (!ratios.isEmpty()) {
            double median = Median.of(ratios.values());
            ratios.replaceAll((node, ratio) -> ratio / median);
        }
        return ratios;
    }
}
