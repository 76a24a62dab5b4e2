package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.timings.Timings;
import java.util.Arrays;

/**
 * Deals out the classes in the order of their names, one to each node in turn: what {@code split -n r/K/N} makes of a
 * sorted list of files, and many CI scripts with it.
 */
final class RoundRobin implements ByItem.Dealing {

    @Override
    public int[] deal(Items classes, Suite suite, Timings known, double[] weights) {
        int[] nodes = new int[classes.count()];
        Arrays.setAll(nodes, item -> item % weights.length);
        return nodes;
    }
}
