package io.github.distributedtests.planning.algorithm;

import java.util.Arrays;

/**
 * A placement in the making, and how much each node can still take.
 */
final class Room {
    static final int NOWHERE = -1;

    private final Placement placement;
    private final long[] room;
    private final long[] alone;

    /**
     * @param finish when all nodes are to be done, in microseconds
     * @param level when those are to be done that have more than one item; at most {@code finish}
     */
    Room(SetUpTree tree, Nodes nodes, double finish, double level) {
        this.placement = new Placement(tree, nodes);
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
        room[node] -= placement.cost(item, node);
        alone[node] = room[node];
        placement.place(item, node);
    }

    /** Has every node pay for a group. */
    void payEverywhere(int group) {
        for (int node = 0; node < room.length; node++) {
            long before = placement.load(node);
            placement.pay(group, node);
            room[node] -= placement.load(node) - before;
            alone[node] -= placement.load(node) - before;
        }
    }

    boolean fits(int item, int node) {
        return placement.cost(item, node) <= Math.max(room[node], alone[node]);
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
            long leftHere = Math.max(room[node], alone[node]) - placement.cost(item, node);
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

    /** The node that has paid for most of what the item is in; of several, the one with the most room. */
    int nextPiece(int item) {
        int best = NOWHERE;
        int sharedByBest = 0;
        for (int node = 0; node < room.length; node++) {
            if (fits(item, node)) {
                int shared = placement.shared(item, node);
                if (best == NOWHERE || shared > sharedByBest || shared == sharedByBest && room[node] > room[best]) {
                    best = node;
                    sharedByBest = shared;
                }
            }
        }
        return best;
    }
}
