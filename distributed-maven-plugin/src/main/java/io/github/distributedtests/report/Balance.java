package io.github.distributedtests.report;

import java.util.Collections;
import java.util.List;

/**
 * How even a split was, and what a better one could gain. A pure function of how long each node took.
 *
 * <p>A node of weight 2 does the same work in half the time of a node of weight 1. Work is measured as the nanoseconds
 * that it takes on a node of weight 1.
 *
 * @param nanos what each node took for all that it did; node 1 first
 * @param weights one for each node, greater than 0
 * @param onceWork the work of all of it on one node, which does nothing twice
 * @param longestTestWork the work of the test with the most, all its invocations together, since a test is not split
 */
public record Balance(List<Long> nanos, List<Double> weights, double onceWork, double longestTestWork) {

    /** @throws IllegalArgumentException unless there is a node, and one weight for each */
    public Balance {
        if (nanos.isEmpty() || nanos.size() != weights.size()) {
            throw new IllegalArgumentException(
                    nanos.size() + " nodes and " + weights.size() + " weights: there must be one for each");
        }
        nanos = List.copyOf(nanos);
        weights = List.copyOf(weights);
    }

    /** Where no node did anything that another one did, too. */
    Balance(List<Long> nanos, List<Double> weights, double longestTestWork) {
        this(nanos, weights, work(nanos, weights), longestTestWork);
    }

    private static double work(List<Long> nanos, List<Double> weights) {
        double work = 0;
        for (int i = 0; i < Math.min(nanos.size(), weights.size()); i++) {
            work += nanos.get(i) * weights.get(i);
        }
        return work;
    }

    /** The node that took longest, 1-based; the first of several. */
    int longestNode() {
        return nanos.indexOf(longestNanos()) + 1;
    }

    public long longestNanos() {
        return Collections.max(nanos);
    }

    /**
     * How long each node would have taken had all ended at the same time: the mean of the times, each counted by its
     * node's weight.
     */
    public long meanNanos() {
        return Math.min(Math.round(work(nanos, weights) / weight()), longestNanos());
    }

    private double weight() {
        return weights.stream().mapToDouble(weight -> weight).sum();
    }

    /** The mean had no node done what another one did, too. */
    private long evenNanos() {
        return Math.min(Math.round(onceWork / weight()), meanNanos());
    }

    /** The longest node over the mean: 1 is even; with equal weights, N is all on one of N nodes. 1 if nothing ran. */
    public double evenness() {
        return meanNanos() == 0 ? 1 : (double) longestNanos() / meanNanos();
    }

    /**
     * What no split can go below: an even one in which no node does what another one does, too, or the longest test on the
     * fastest node if that takes longer.
     */
    public long perfectNanos() {
        return Math.min(Math.max(evenNanos(), longestTestNanos()), longestNanos());
    }

    /** The longest test on the fastest node. */
    private long longestTestNanos() {
        return Math.round(longestTestWork / Collections.max(weights));
    }

    /** Whether it is the longest test, not the amount of work, that keeps a split from being shorter. */
    boolean longestTestDecides() {
        return longestTestNanos() > evenNanos();
    }

    /** How much earlier the longest node would have ended with a perfect split; 0 or more. */
    long gainNanos() {
        return longestNanos() - perfectNanos();
    }

    /** {@link #gainNanos()} as a part of {@link #longestNanos()}, 0 to 1. */
    double gain() {
        return longestNanos() == 0 ? 0 : (double) gainNanos() / longestNanos();
    }

    /** What one node of mean weight would have taken. */
    long oneNodeNanos() {
        return Math.round(onceWork / weight() * weights.size());
    }

    /** How many times as long one node of mean weight would have needed for the same: N at best, with N nodes. */
    double speedUp() {
        return longestNanos() == 0 ? weights.size() : (double) oneNodeNanos() / longestNanos();
    }

    /** Whether all weights are the same. */
    public boolean weightsEqual() {
        return weights.stream().distinct().count() == 1;
    }
}
