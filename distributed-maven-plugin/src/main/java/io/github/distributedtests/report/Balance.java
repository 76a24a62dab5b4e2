package io.github.distributedtests.report;

import java.util.Collections;
import java.util.List;

/**
 * How even a split was, and what a better one could gain. A pure function of how long each node was busy.
 *
 * <p>A node of weight 2 does the same work in half the time of a node of weight 1. Work is measured as the nanoseconds
 * that it takes on a node of weight 1.
 *
 * @param busyNanos what the tests and set-ups of each node took on that node; node 1 first
 * @param weights one for each node, greater than 0
 * @param longestTestWork the work of the test with the most, all its invocations together, since a test is not split
 */
public record Balance(List<Long> busyNanos, List<Double> weights, double longestTestWork) {

    /** @throws IllegalArgumentException unless there is a node, and one weight for each */
    public Balance {
        if (busyNanos.isEmpty() || busyNanos.size() != weights.size()) {
            throw new IllegalArgumentException(
                    busyNanos.size() + " nodes and " + weights.size() + " weights: there must be one for each");
        }
        busyNanos = List.copyOf(busyNanos);
        weights = List.copyOf(weights);
    }

    /** The node that was busy longest, 1-based; the first of several. */
    int longestNode() {
        return busyNanos.indexOf(longestNanos()) + 1;
    }

    public long longestNanos() {
        return Collections.max(busyNanos);
    }

    /**
     * How long each node would have been busy had all ended at the same time: the mean of the busy times, each counted by
     * its node's weight.
     */
    public long meanNanos() {
        double work = 0;
        double weight = 0;
        for (int i = 0; i < weights.size(); i++) {
            work += busyNanos.get(i) * weights.get(i);
            weight += weights.get(i);
        }
        return Math.min(Math.round(work / weight), longestNanos());
    }

    /** The longest node over the mean: 1 is even; with equal weights, N is all on one of N nodes. 1 if nothing ran. */
    public double evenness() {
        return meanNanos() == 0 ? 1 : (double) longestNanos() / meanNanos();
    }

    /** What no split can go below: the mean, or the longest test on the fastest node if that takes longer. */
    public long perfectNanos() {
        return Math.min(Math.max(meanNanos(), longestTestNanos()), longestNanos());
    }

    /** The longest test on the fastest node. */
    private long longestTestNanos() {
        return Math.round(longestTestWork / Collections.max(weights));
    }

    /** Whether it is the longest test, not the amount of work, that keeps a split from being shorter. */
    boolean longestTestDecides() {
        return longestTestNanos() > meanNanos();
    }

    /** How much earlier the longest node would have ended with a perfect split; 0 or more. */
    long gainNanos() {
        return longestNanos() - perfectNanos();
    }

    /** {@link #gainNanos()} as a part of {@link #longestNanos()}, 0 to 1. */
    double gain() {
        return longestNanos() == 0 ? 0 : (double) gainNanos() / longestNanos();
    }

    /** How many times as long one node of mean weight would have needed for the same: N at best, with N nodes. */
    double speedUp() {
        return weights.size() / evenness();
    }

    /** Whether all weights are the same. */
    public boolean weightsEqual() {
        return weights.stream().distinct().count() == 1;
    }
}
