package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.timings.Timings;

/** A way to split a suite. Pure: every node must come to the same answer from the same arguments. */
public interface Algorithm {

    /** For people. */
    String label();

    /**
     * @param suite what there is; its durations are not to be looked at
     * @param known what earlier runs said: durations that may be wrong, of tests that may not be in the suite
     * @param weights one for each node, relative to one another; most algorithms take none and only count them
     * @return the 0-based node of each test
     */
    int[] assign(Suite suite, Timings known, double[] weights);
}
