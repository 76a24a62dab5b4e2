package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.timings.Timings;

/**
 * Cuts the list of tests into stretches of about equal duration: {@code duration_based_chunks}, the default of
 * pytest-split ({@code pytest_split/algorithms.py}). A node takes tests in their order until it has
 * reached its part of the total; the next test opens the next node.
 */
final class DurationBasedChunks implements ByItem.Dealing {

    @Override
    public int[] deal(Items tests, Suite suite, Timings known, double[] weights) {
        double[] seconds = tests.seconds(suite, known);
        double total = 0;
        for (double ofItem : seconds) {
            total += ofItem;
        }
        double perNode = total / weights.length;
        int[] nodes = new int[seconds.length];
        int node = 0;
        double load = 0;
        for (int item = 0; item < seconds.length; item++) {
            // The original has no limit: rounding can't take it beyond the last node but with tests of no duration.
            if (load >= perNode && node < weights.length - 1) {
                node++;
                load = 0;
            }
            nodes[item] = node;
            load += seconds[item];
        }
        return nodes;
    }
}
