package io.github.distributedtests.planning.algorithm;

import java.util.Arrays;

/**
 * Which node each item is on, and what that makes of the nodes' loads. What is in one piece is on one node with all that
 * is in it; where it is split, its parts are placed. Nodes are numbered from 0.
 */
public final class Placement {
    private static final int NOWHERE = -1;
    private static final int SPLIT = -2;

    private final SetUpTree tree;
    private final Nodes nodes;

    /** By unit or group. */
    private final int[] nodeOf;

    private final int[] nodeOfTest;
    private final long[] load;

    /** By unit or group, for split ones: by node, how many of its parts are there. A node that has one has paid. */
    private final int[][] parts;

    /** Nothing is placed yet. */
    Placement(SetUpTree tree, Nodes nodes) {
        this.tree = tree;
        this.nodes = nodes;
        this.nodeOf = new int[tree.inner()];
        Arrays.fill(nodeOf, NOWHERE);
        this.nodeOfTest = new int[tree.tests.length];
        Arrays.fill(nodeOfTest, NOWHERE);
        this.load = new long[nodes.count()];
        this.parts = new int[tree.inner()][];
    }

    /** Places an item, and has the node pay for what the item is in if it hasn't yet. */
    void place(int item, int node) {
        if (tree.isTest(item)) {
            nodeOfTest[tree.testOf(item)] = node;
        } else {
            nodeOf[item] = node;
        }
        load[node] += tree.size(item);
        addPart(tree.parent(item), node);
    }

    private void addPart(int above, int node) {
        if (above == SetUpTree.NONE) {
            return;
        }
        if (parts[above] == null) {
            parts[above] = new int[nodes.count()];
            nodeOf[above] = SPLIT;
        }
        if (parts[above][node]++ == 0) {
            load[node] += tree.own[above];
            addPart(tree.parents[above], node);
        }
    }

    /** Takes a placed item away, and what the node paid for it alone. */
    private void remove(int item) {
        int node = nodeOfItem(item);
        load[node] -= tree.size(item);
        removePart(tree.parent(item), node);
    }

    private void removePart(int above, int node) {
        if (above != SetUpTree.NONE && --parts[above][node] == 0) {
            load[node] -= tree.own[above];
            removePart(tree.parents[above], node);
        }
    }

    void move(int item, int node) {
        remove(item);
        place(item, node);
    }

    /** Has a node pay for a group before it has a part of it; {@link #release} ends that. */
    void pay(int group, int node) {
        addPart(group, node);
    }

    /** Takes back what a node has paid by {@link #pay}, unless it has a part of the group by now. */
    void release(int group, int node) {
        removePart(group, node);
    }

    /** What an item adds to the load of a node, in microseconds. */
    long cost(int item, int node) {
        long cost = tree.size(item);
        for (int above = tree.parent(item);
                above != SetUpTree.NONE && !hasPaid(above, node);
                above = tree.parents[above]) {
            cost += tree.own[above];
        }
        return cost;
    }

    /** What the load of its node loses with a placed item, in microseconds. */
    long gain(int item) {
        int node = nodeOfItem(item);
        long gain = tree.size(item);
        for (int above = tree.parent(item);
                above != SetUpTree.NONE && parts[above][node] == 1;
                above = tree.parents[above]) {
            gain += tree.own[above];
        }
        return gain;
    }

    /** Whether a node has a part of this unit or group, which is split, and has paid for its set-up. */
    boolean hasPaid(int above, int node) {
        return parts[above] != null && parts[above][node] > 0;
    }

    /** How many of the things that an item is in the node has paid for. */
    int shared(int item, int node) {
        int shared = 0;
        for (int above = tree.parent(item); above != SetUpTree.NONE; above = tree.parents[above]) {
            shared += hasPaid(above, node) ? 1 : 0;
        }
        return shared;
    }

    /** Whether the unit or group, or all of what it is in, is placed, or some of its parts are. */
    boolean isPlaced(int inner) {
        return nodeOf[inner] != NOWHERE
                || tree.parents[inner] != SetUpTree.NONE
                        && nodeOf[tree.parents[inner]] != SPLIT
                        && isPlaced(tree.parents[inner]);
    }

    boolean isTestPlaced(int test) {
        int unit = tree.unitOf[test];
        return nodeOf[unit] == SPLIT ? nodeOfTest[test] != NOWHERE : isPlaced(unit);
    }

    public boolean isSplit(int inner) {
        return nodeOf[inner] == SPLIT;
    }

    /** Whether an item is in one piece, and nothing that it is in is. */
    boolean isPiece(int item) {
        int above = tree.parent(item);
        return (tree.isTest(item) || nodeOf[item] >= 0) && (above == SetUpTree.NONE || isSplit(above));
    }

    public int nodeOf(int test) {
        int unit = tree.unitOf[test];
        return isSplit(unit) ? nodeOfTest[test] : nodeOfInner(unit);
    }

    private int nodeOfInner(int inner) {
        return nodeOf[inner] >= 0 ? nodeOf[inner] : nodeOfInner(tree.parents[inner]);
    }

    /** The node of an item in one piece. */
    int nodeOfItem(int item) {
        return tree.isTest(item) ? nodeOf(tree.testOf(item)) : nodeOfInner(item);
    }

    /** In microseconds of a node of weight 1. */
    long load(int node) {
        return load[node];
    }

    /** When a node is done, in microseconds. */
    public double finish(int node) {
        return nodes.finish(node, load[node]);
    }

    /** How long a node takes for what one of weight 1 needs so many microseconds for. */
    public double finish(int node, long micros) {
        return nodes.finish(node, micros);
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
        for (int unit = 0; unit < tree.units(); unit++) {
            if (isSplit(unit) && isOnOneNode(unit)) {
                nodeOf[unit] = nodeOfTest[tree.firstTest[unit]];
                parts[unit] = null;
            }
        }
    }

    private boolean isOnOneNode(int unit) {
        int node = nodeOfTest[tree.firstTest[unit]];
        return parts[unit][node] == tree.tests(unit);
    }
}
