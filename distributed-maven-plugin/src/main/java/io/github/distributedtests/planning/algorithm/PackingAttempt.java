package io.github.distributedtests.planning.algorithm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to have every node done within a given time.
 *
 * <p>A module or a context that is so much that every node must have a part of it is paid for everywhere at once, and what
 * it holds goes by itself. Then come the rocks, what is long against that time, the longest first. Then each class, or
 * module or context that costs something, goes where the ring says as long as there is room, in the order of a hash: what
 * has to give way is then much the same after the times have drifted, and comes from everywhere in the build. The rest
 * goes to other nodes with room, by an order of preference that each has of its own (rendezvous hashing, D. G. Thaler
 * and C. V. Ravishankar, 1998), again to move little. What fits nowhere in one piece is cut.
 */
final class PackingAttempt {
    /** A rock is longer than the time divided by this. */
    private static final int ROCKS_PER_NODE = 16;

    /** A class that must be cut may be cut anyhow if its set-up on all nodes takes no more than this part of it. */
    private static final int SET_UP_PART = 400;

    /** What makes no node late is cut beside a giant if its set-up takes no more than this part of it. */
    private static final int CHEAP_SET_UP_PART = 10;

    private final Packing packing;
    private final SetUpTree tree;
    private final boolean rocksOnRing;
    private final int nodes;
    private final double most;
    private final Room room;
    private final Placement placement;
    private final long rock;

    /** By unit or group: whether it goes by itself. */
    private final boolean[] single;

    /** By unit or group: whether it is a group of which every node has a part. */
    private final boolean[] everywhere;

    /** Units and groups of which all or some parts are still to be put into as few pieces as possible. */
    private final List<Integer> toCut = new ArrayList<>();

    /** Units of which some tests are still to be put anywhere. */
    private final List<Integer> loose = new ArrayList<>();

    PackingAttempt(Packing packing, SetUpTree tree, Nodes nodes, double finish, double level, boolean rocksOnRing) {
        this.packing = packing;
        this.tree = tree;
        this.rocksOnRing = rocksOnRing;
        this.nodes = nodes.count();
        this.room = new Room(tree, nodes, finish, level);
        this.most = room.most();
        this.placement = room.placement();
        this.rock = (long) (level / ROCKS_PER_NODE);
        this.single = new boolean[tree.inner()];
        this.everywhere = new boolean[tree.inner()];
    }

    Optional<Placement> result() {
        gatherSingles();
        List<Integer> rocks = new ArrayList<>();
        if (!gatherRocks(rocks) || !placeRocks(rocks) || !toCut.stream().allMatch(this::cut)) {
            return Optional.empty();
        }
        keepOnRing();
        if (!placeUnitsLeft() || !placeTestsLeft()) {
            return Optional.empty();
        }
        releaseUnused();
        return Optional.of(placement);
    }

    private void releaseUnused() {
        for (int item = tree.units(); item < tree.inner(); item++) {
            for (int node = 0; everywhere[item] && node < nodes; node++) {
                placement.release(item, node);
            }
        }
    }

    /** From the top down, what isn't in anything that goes by itself. */
    private void gatherSingles() {
        for (int item = tree.inner() - 1; item >= 0; item--) {
            int parent = tree.parents[item];
            single[item] = parent == SetUpTree.NONE || everywhere[parent];
            if (single[item] && tree.isGroup(item) && isForAllNodes(item)) {
                single[item] = false;
                everywhere[item] = true;
                room.payEverywhere(item);
            }
        }
    }

    private boolean isForAllNodes(int group) {
        double left = most - tree.above(group) - tree.own[group];
        return left > 0 && (tree.whole[group] - tree.own[group]) / left > nodes - 1;
    }

    private boolean gatherRocks(List<Integer> rocks) {
        long mostAlone = room.most();
        long mostTogether = room.mostTogether();
        for (int item : tree.bySize) {
            if (!single[item]) {
                continue;
            }
            if (tree.whole[item] <= rock) {
                break;
            } else if (tree.whole[item] <= (isCheaplyCut(item) ? mostTogether : mostAlone)) {
                rocks.add(item);
            } else if (tree.isGroup(item)) {
                toCut.add(item);
            } else if (tree.divisible[item]) {
                boolean anyhow = tree.own[item] <= tree.whole[item] / SET_UP_PART / nodes;
                (anyhow ? loose : toCut).add(item);
                for (int test = tree.firstTest[item]; test < tree.firstTest[item + 1]; test++) {
                    if (tree.micros[test] > rock) {
                        rocks.add(tree.itemOf(test));
                    }
                }
            } else {
                return false;
            }
        }
        // Of equally long ones tests come first, the last of them in front.
        rocks.sort(Comparator.<Integer>comparingLong(this::rockSize)
                .reversed()
                .thenComparing(item -> tree.isTest(item) ? -item : item));
        return true;
    }

    /** With the set-up of the class. */
    private long rockSize(int item) {
        return tree.isTest(item) ? tree.size(item) + tree.own[tree.parent(item)] : tree.size(item);
    }

    /** Beside something longer than itself it is no giant, as timings may be wrong about what is the longest. */
    private boolean isCheaplyCut(int item) {
        return tree.divisible[item] && tree.own[item] <= tree.whole[item] / CHEAP_SET_UP_PART;
    }

    private boolean placeRocks(List<Integer> rocks) {
        for (int item : rocks) {
            int ring = tree.isTest(item) ? packing.ringOfTest(tree.testOf(item)) : packing.ringOfInner(item);
            int node = rocksOnRing && room.fits(item, ring) ? ring : room.tightest(item);
            if (node != Room.NOWHERE) {
                room.place(item, node);
            } else if (!tree.isTest(item) && tree.divisible[item]) {
                toCut.add(item);
            } else {
                return false;
            }
        }
        return true;
    }

    /** One piece is filled up before the next is begun, so that there are few. */
    private boolean cut(int item) {
        return tree.isGroup(item) ? cutGroup(item) : cutUnit(item);
    }

    /** What is long against the time comes first; the rest comes in the order of a hash, so that drift moves little. */
    private boolean cutGroup(int group) {
        int node = Room.NOWHERE;
        for (int part : packing.partsOf(group, rock)) {
            if (node == Room.NOWHERE || !room.fits(part, node)) {
                node = room.nextPiece(part);
            }
            if (node != Room.NOWHERE) {
                room.place(part, node);
            } else if (!tree.divisible[part] || !cut(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean cutUnit(int unit) {
        for (int test : tree.testsBySize(unit)) {
            if (!placement.isTestPlaced(test)) {
                int node = room.nextPiece(tree.itemOf(test));
                if (node == Room.NOWHERE) {
                    return false;
                }
                room.place(tree.itemOf(test), node);
            }
        }
        return true;
    }

    private void keepOnRing() {
        for (int item : packing.byHash()) {
            int ring = packing.ringOfInner(item);
            if (single[item] && tree.whole[item] <= rock && room.fits(item, ring)) {
                room.place(item, ring);
            }
        }
        for (int unit : loose) {
            for (int test = tree.firstTest[unit]; test < tree.firstTest[unit + 1]; test++) {
                int ring = packing.ringOfTest(test);
                if (!placement.isTestPlaced(test) && room.fits(tree.itemOf(test), ring)) {
                    room.place(tree.itemOf(test), ring);
                }
            }
        }
    }

    private boolean placeUnitsLeft() {
        for (int item : tree.bySize) {
            if (single[item] && tree.whole[item] <= rock && !placement.isPlaced(item)) {
                int node = room.preferred(item, packing.hashOfInner(item));
                if (node != Room.NOWHERE) {
                    room.place(item, node);
                } else if (!tree.divisible[item] || !cut(item)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean placeTestsLeft() {
        for (int unit : loose) {
            for (int test : tree.testsBySize(unit)) {
                if (!placement.isTestPlaced(test)) {
                    int node = room.preferred(tree.itemOf(test), packing.hashOfTest(test));
                    if (node == Room.NOWHERE) {
                        return false;
                    }
                    room.place(tree.itemOf(test), node);
                }
            }
        }
        return true;
    }
}
