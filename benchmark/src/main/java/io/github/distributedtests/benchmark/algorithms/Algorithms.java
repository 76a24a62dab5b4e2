package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.benchmark.algorithms.Suite.TimedTest;
import io.github.distributedtests.grouping.Granularity;
import java.util.List;

/** What is compared. */
public final class Algorithms {
    /** The plan, which has to be ahead of all others. */
    public static final Algorithm PLAN = Shared.byPlan();

    /** The ring by method, by which everything goes without timings. */
    public static final Algorithm RING = Shared.byRing(Granularity.METHOD);

    /** All, ours first. */
    public static final List<Algorithm> ALL = List.of(
            PLAN,
            RING,
            Shared.byRing(Granularity.CLASS),
            new ByItem("least_duration", TimedTest::piece, new LeastDuration()),
            new ByItem("duration_based_chunks", TimedTest::piece, new DurationBasedChunks()),
            new ByItem("longest first, by class", TimedTest::group, new LongestClassFirst()),
            new ByItem("round robin, by class", TimedTest::group, new RoundRobin()),
            new HashModulo("hash modulo N, by method", TimedTest::piece),
            new HashModulo("hash modulo N, by class", TimedTest::group));

    private Algorithms() {}

    /** @throws java.util.NoSuchElementException if there is none of that label */
    public static Algorithm labelled(String label) {
        return ALL.stream()
                .filter(algorithm -> algorithm.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is the plan or the ring. */
    public static boolean isOurs(Algorithm algorithm) {
        return algorithm instanceof Shared;
    }
}
