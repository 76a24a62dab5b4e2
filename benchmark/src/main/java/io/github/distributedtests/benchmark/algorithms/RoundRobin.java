package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.benchmark.algorithms.Suite.TimedTest;
import io.github.distributedtests.timings.Timings;
import java.util.Arrays;

/**
 * Deals out the classes in the order of their names, one to each node in turn: what {@code split -n r/K/N} makes of a
 * sorted list of files, and many CI scripts with it.
 */
final class RoundRobin implements Algorithm {

    @Override
    public String label() {
        return "round robin, by class";
    }

    @Override
    public int[] assign(Suite suite, Timings known, double[] weights) {
        Items classes = Items.of(suite, TimedTest::group);
        int[] nodes = new int[classes.count()];
        Arrays.setAll(nodes, item -> item % weights.length);
        return classes.nodesOfTests(suite, nodes);
    }
}
