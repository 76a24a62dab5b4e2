package io.github.distributedtests.planning.algorithm;

import java.util.Arrays;

/**
 * A placement in the making, and how much each node can still take.
 */
final class Room {
    static final int NOWHERE = -1;

    private final Units units;
    private final Placement placement;
    private final long[] room;
    private final long[] alone;

    /**
     * @param finish when all nodes are to be done, in microseconds
     * @param level when those are to be done that have more than one item; at most {@code finish}
     */
    Room(Units units, Nodes nodes, double finish, double level) {
        this.units = units;
        this.placement = new Placement(units, nodes);
        this.room = new long[nodes.count()];
        this.alone = new long[nodes.count()];
        for (int node = 0; node < room.length; node++) {
            room[node] = nodes.capacity(node, level);
            alone[node] = nodes.capacity(node, finish);
        }
    }

    Placement placement() {
        return placement;
    }

    void place(int item, int node) {
        room[node] -= cost(item, node);
        alone[node] = room[node];
        if (units.isUnit(item)) {
            placement.placeUnit(item, node);
        } else {
            placement.placeTest(units.testOf(item), node);
        }
    }

    /** What the item takes of a node, in microseconds, with the set-up that it needs there. */
    private long cost(int item, int node) {
        return units.isUnit(item) ? units.cost(item) : placement.costOfTest(units.testOf(item), node);
    }

    boolean fits(int item, int node) {
        return cost(item, node) <= Math.max(room[node], alone[node]);
    }

    /** The longest item that fits anywhere, in microseconds. */
    long most() {
        return Arrays.stream(alone).max().orElseThrow();
    }

    /** The most that a node has room for beside other things, in microseconds. */
    long mostTogether() {
        return Arrays.stream(room).max().orElseThrow();
    }

    /** The node where the least room is left; the first of several. */
    int tightest(int item) {
        int tightest = NOWHERE;
        long left = Long.MAX_VALUE;
        for (int node = 0; node < room.length; node++) {
            long leftHere = Math.max(room[node], alone[node]) - cost(item, node);
            if (leftHere >= 0 && leftHere < left) {
                tightest = node;
                left = leftHere;
            }
        }
        return tightest;
    }

    /** Of the nodes with room the one that comes first in an order that belongs to the hash. */
    int preferred(int item, long hash) {
        int preferred = NOWHERE;
        long highest = 0;
        for (int node = 0; node < room.length; node++) {
            if (fits(item, node)) {
                long score = Packing.mix(hash + node);
                if (preferred == NOWHERE || score > highest) {
                    preferred = node;
                    highest = score;
                }
            }
        }
        return preferred;
    }

    /** The node with the most room, if there is one among those that have a piece of the test's unit. */
    int nextPiece(int test, boolean[] hasPiece) {
        int item = units.itemOf(test);
        int best = NOWHERE;
        for (int node = 0; node < room.length; node++) {
            if (fits(item, node)
                    && (best == NOWHERE
                            || hasPiece[node] && !hasPiece[best]
                            || hasPiece[node] == hasPiece[best] && room[node] > room[best])) {
                best = node;
            }
        }
        return best;
    }
}
