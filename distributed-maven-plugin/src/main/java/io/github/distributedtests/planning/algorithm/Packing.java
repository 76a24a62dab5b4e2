package io.github.distributedtests.planning.algorithm;

import java.util.Optional;

/**
 * Looks for a placement in which every node is done within a given time and as much as possible is where the ring would
 * put it. This turns the question around (D. S. Hochbaum and D. B. Shmoys, Using Dual Approximation Algorithms for
 * Scheduling Problems, 1987): the nodes are bins of known size, and {@link NearRing} searches for the least that does.
 */
final class Packing {
    private final SetUpTree tree;
    private final Nodes nodes;
    private final int[] ringOfInner;
    private final int[] ringOfTest;
    private final int[] byHash;

    Packing(SetUpTree tree, Nodes nodes) {
        this.tree = tree;
        this.nodes = nodes;
        this.ringOfInner = new int[tree.inner()];
        this.ringOfTest = new int[tree.tests.length];
        long[] hashes = new long[tree.inner()];
        for (int inner = 0; inner < tree.inner(); inner++) {
            ringOfInner[inner] = nodes.onRing(tree.names[inner]);
            hashes[inner] = hashOfInner(inner);
        }
        this.byHash = Sizes.ascending(hashes);
    }

    /**
     * @param finish when all nodes are to be done, in microseconds
     * @param level when those are to be done that have more than one unit or test; at most {@code finish}
     * @param rocksOnRing whether long pieces stay where the ring puts them, if they fit; otherwise they go where they
     *     fit best, which finds a placement more often
     * @return nothing where none was found, which does not mean that there is none
     */
    Optional<Placement> within(double finish, double level, boolean rocksOnRing) {
        return new PackingAttempt(this, tree, nodes, finish, level, rocksOnRing).result();
    }

    /** The units and groups in an order that has nothing to do with their times or names. */
    int[] byHash() {
        return byHash;
    }

    /** What is in a group: first what is longer than a rock, the longest first, then the rest in the order of a hash. */
    int[] partsOf(int group, long rock) {
        int[] parts = tree.children(group);
        long[] order = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            order[i] = tree.whole[parts[i]] > rock
                    ? Long.MIN_VALUE / 2 - tree.whole[parts[i]]
                    : hashOfInner(parts[i]) >> 2;
        }
        int[] sorted = Sizes.ascending(order);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = parts[sorted[i]];
        }
        return sorted;
    }

    int ringOfInner(int inner) {
        return ringOfInner[inner];
    }

    int ringOfTest(int test) {
        if (ringOfTest[test] == 0) {
            ringOfTest[test] = nodes.onRing(tree.tests[test]) + 1;
        }
        return ringOfTest[test] - 1;
    }

    long hashOfInner(int inner) {
        return mix(tree.names[inner].hashCode());
    }

    long hashOfTest(int test) {
        return mix(tree.tests[test].hashCode());
    }

    /** The finalizer of SplitMix64 (G. L. Steele et al., Fast Splittable Pseudorandom Number Generators, 2014). */
    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
