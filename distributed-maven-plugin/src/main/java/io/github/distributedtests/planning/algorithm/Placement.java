package io.github.distributedtests.planning.algorithm;

import java.util.Arrays;
import java.util.BitSet;

/** Which node each unit or test is on, and what that makes of the nodes' loads. Nodes are numbered from 0. */
public final class Placement {
    private static final int NOWHERE = -1;
    private static final int SPLIT = -2;

    private final Units units;
    private final Nodes nodes;
    private final int[] nodeOfUnit;
    private final int[] nodeOfTest;
    private final long[] load;

    /** By unit, for split ones whose set-up costs something: the nodes that have paid it. */
    private final BitSet[] paid;

    /** Nothing is placed yet. */
    Placement(Units units, Nodes nodes) {
        this.units = units;
        this.nodes = nodes;
        this.nodeOfUnit = new int[units.count()];
        Arrays.fill(nodeOfUnit, NOWHERE);
        this.nodeOfTest = new int[units.tests.length];
        Arrays.fill(nodeOfTest, NOWHERE);
        this.load = new long[nodes.count()];
        this.paid = new BitSet[units.count()];
    }

    void placeUnit(int unit, int node) {
        nodeOfUnit[unit] = node;
        load[node] += units.whole[unit];
    }

    void moveUnit(int unit, int node) {
        load[nodeOfUnit[unit]] -= units.whole[unit];
        placeUnit(unit, node);
    }

    /** Places a single test of a unit that is split, and has the node pay for the set-up if it hasn't yet. */
    void placeTest(int test, int node) {
        int unit = units.unitOf[test];
        load[node] += costOfTest(test, node);
        nodeOfUnit[unit] = SPLIT;
        nodeOfTest[test] = node;
        if (units.own[unit] > 0) {
            if (paid[unit] == null) {
                paid[unit] = new BitSet(nodes.count());
            }
            paid[unit].set(node);
        }
    }

    /** Moves a test whose unit needs no set-up. */
    void moveTest(int test, int node) {
        load[nodeOfTest[test]] -= units.micros[test];
        placeTest(test, node);
    }

    /** What a test adds to the load of a node, in microseconds. */
    long costOfTest(int test, int node) {
        int unit = units.unitOf[test];
        return hasPaid(unit, node) ? units.micros[test] : units.cost(units.itemOf(test));
    }

    private boolean hasPaid(int unit, int node) {
        return paid[unit] != null && paid[unit].get(node);
    }

    /** The nodes that have paid for the set-up of a split unit; none if it costs nothing. */
    BitSet paidBy(int unit) {
        return paid[unit] == null ? new BitSet() : paid[unit];
    }

    boolean isUnitPlaced(int unit) {
        return nodeOfUnit[unit] != NOWHERE;
    }

    boolean isTestPlaced(int test) {
        return nodeOfTest[test] != NOWHERE || nodeOfUnit[units.unitOf[test]] >= 0;
    }

    public boolean isSplit(int unit) {
        return nodeOfUnit[unit] == SPLIT;
    }

    public int nodeOf(int test) {
        int unit = units.unitOf[test];
        return isSplit(unit) ? nodeOfTest[test] : nodeOfUnit[unit];
    }

    /** In microseconds of a node of weight 1. */
    long load(int node) {
        return load[node];
    }

    /** When a node is done, in microseconds. */
    public double finish(int node) {
        return nodes.finish(node, load[node]);
    }

    /** The node that is done last; of several, the first. */
    public int critical() {
        int critical = 0;
        for (int node = 1; node < load.length; node++) {
            if (finish(node) > finish(critical)) {
                critical = node;
            }
        }
        return critical;
    }

    /** When the last node is done, in microseconds. */
    public double makespan() {
        return finish(critical());
    }

    /** Makes a unit whole again whose tests are all on one node. */
    void joinPieces() {
        for (int unit = 0; unit < units.count(); unit++) {
            if (isSplit(unit) && isOnOneNode(unit)) {
                nodeOfUnit[unit] = nodeOfTest[units.firstTest[unit]];
            }
        }
    }

    private boolean isOnOneNode(int unit) {
        int node = nodeOfTest[units.firstTest[unit]];
        for (int test = units.firstTest[unit] + 1; test < units.firstTest[unit + 1]; test++) {
            if (nodeOfTest[test] != node) {
                return false;
            }
        }
        return true;
    }
}
