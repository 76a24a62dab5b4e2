package io.github.distributedtests.planning.algorithm;

import java.util.Optional;

/**
 * Looks for a placement in which every node is done within a given time and as much as possible is where the ring would
 * put it. This turns the question around (D. S. Hochbaum and D. B. Shmoys, Using Dual Approximation Algorithms for
 * Scheduling Problems, 1987): the nodes are bins of known size, and {@link NearRing} searches for the least that does.
 */
final class Packing {
    private final Units units;
    private final Nodes nodes;
    private final int[] ringOfUnit;
    private final int[] ringOfTest;
    private final int[] byHash;

    Packing(Units units, Nodes nodes) {
        this.units = units;
        this.nodes = nodes;
        this.ringOfUnit = new int[units.count()];
        this.ringOfTest = new int[units.tests.length];
        long[] hashes = new long[units.count()];
        for (int unit = 0; unit < units.count(); unit++) {
            ringOfUnit[unit] = nodes.onRing(units.names[unit]);
            hashes[unit] = hashOfUnit(unit);
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
        return new PackingAttempt(this, units, nodes, finish, level, rocksOnRing).result();
    }

    /** The units in an order that has nothing to do with their times or names. */
    int[] byHash() {
        return byHash;
    }

    int ringOfUnit(int unit) {
        return ringOfUnit[unit];
    }

    int ringOfTest(int test) {
        if (ringOfTest[test] == 0) {
            ringOfTest[test] = nodes.onRing(units.tests[test]) + 1;
        }
        return ringOfTest[test] - 1;
    }

    long hashOfUnit(int unit) {
        return mix(units.names[unit].hashCode());
    }

    long hashOfTest(int test) {
        return mix(units.tests[test].hashCode());
    }

    /** The finalizer of SplitMix64 (G. L. Steele et al., Fast Splittable Pseudorandom Number Generators, 2014). */
    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
