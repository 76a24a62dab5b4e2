package io.github.distributedtests.planning.algorithm;

import io.github.distributedtests.ring.HashRing;
import java.util.Arrays;

/**
 * The nodes that tests are placed on. Here they are numbered from 0; a plan numbers them from 1. Weights are scaled to
 * a mean of 1, as they only mean something relative to one another.
 */
public final class Nodes {
    /** Enough for a ten-thousandth. */
    private static final int HALVINGS = 14;

    private final double[] weights;
    private final HashRing ring;

    /** @throws IllegalArgumentException for weights of which no ring can be made */
    public Nodes(double[] weights) {
        this.ring = HashRing.ofWeights(weights);
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double mean = total / weights.length;
        this.weights = Arrays.stream(weights).map(weight -> weight / mean).toArray();
    }

    public static Nodes equal(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        return new Nodes(weights);
    }

    int count() {
        return weights.length;
    }

    double weight(int node) {
        return weights[node];
    }

    /** How long a node takes for what a node of weight 1 needs {@code micros} for. */
    double finish(int node, long micros) {
        return micros / weights[node];
    }

    /** What a node gets done in time, in microseconds of a node of weight 1. */
    long capacity(int node, double finish) {
        return (long) (finish * weights[node]);
    }

    /** The node that the ring gives the name to. */
    public int onRing(String name) {
        return ring.nodeOf(name) - 1;
    }

    /**
     * When the nodes can be done that have none of the giants: pieces so long that each keeps a node busy for longer than
     * an even part of the rest would. No later than {@code least}, the {@link #leastMakespan}, and earlier only if that is the time of such a
     * piece.
     */
    double level(SetUpTree tree, double least) {
        double left = LeastWork.within(tree, fastest() * least);
        double weightLeft = count();
        if (least * weightLeft <= left) {
            return least;
        }
        long[] pieces = Arrays.stream(tree.pieces).mapToLong(tree::cost).toArray();
        Arrays.sort(pieces);
        double[] ascending = weights.clone();
        Arrays.sort(ascending);
        for (int i = 1; i < count() && i <= pieces.length; i++) {
            long giant = pieces[pieces.length - i];
            double weight = ascending[count() - i];
            if (giant * weightLeft <= left * weight) {
                break;
            }
            left -= giant;
            weightLeft -= weight;
        }
        return Math.max(0, left / weightLeft);
    }

    /**
     * What no placement can beat: the longest piece on the fastest node, and an even load, in which a group or a class that
     * no node gets done in the time is paid for as often as it must be split at least.
     *
     * @return microseconds
     */
    public double leastMakespan(SetUpTree tree) {
        double low =
                Math.max(LeastWork.within(tree, Double.POSITIVE_INFINITY) / count(), tree.longestPiece() / fastest());
        double high = low;
        while (!isEnough(tree, high)) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = (low + high) / 2;
            if (isEnough(tree, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private boolean isEnough(SetUpTree tree, double finish) {
        return LeastWork.within(tree, fastest() * finish) <= finish * count();
    }

    private double fastest() {
        return Arrays.stream(weights).max().orElseThrow();
    }
}
