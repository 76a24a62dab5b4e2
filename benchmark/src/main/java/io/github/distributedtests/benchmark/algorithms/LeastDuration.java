package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.timings.Timings;

/**
 * Gives the longest test that is left to the node with the least: {@code least_duration} of pytest-split (
 * {@code pytest_split/algorithms.py}). Ties go to the first node, and among tests to the first by name. It knows no
 * set-up of classes and no machines of different speed.
 */
final class LeastDuration implements ByItem.Dealing {

    @Override
    public int[] deal(Items tests, Suite suite, Timings known, double[] weights) {
        double[] seconds = tests.seconds(suite, known);
        double[] load = new double[weights.length];
        int[] nodes = new int[seconds.length];
        for (int item : tests.longestFirst(seconds)) {
            int least = 0;
            for (int node = 1; node < load.length; node++) {
                if (load[node] < load[least]) {
                    least = node;
                }
            }
            nodes[item] = least;
            load[least] += seconds[item];
        }
        return nodes;
    }
}
