package io.github.distributedtests.planning.algorithm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to have every node done within a given time.
 *
 * <p>First come the rocks, what is long against that time, the longest first. Then each unit goes where the ring says as
 * long as there is room, in the order of a hash: what has to give way is then much the same after the times have
 * drifted, and comes from everywhere in the build. The rest goes to other nodes with room, by an order of preference
 * that each unit has of its own (rendezvous hashing, D. G. Thaler and C. V. Ravishankar, 1998), again to move little.
 * What fits nowhere in one piece is cut.
 */
final class PackingAttempt {
    /** A rock is longer than the time divided by this. */
    private static final int ROCKS_PER_NODE = 16;

    /** A class that must be cut may be cut anyhow if its set-up on all nodes takes no more than this part of it. */
    private static final int SET_UP_PART = 400;

    /** A class that makes no node late is cut beside a giant if its set-up takes no more than this part of it. */
    private static final int CHEAP_SET_UP_PART = 10;

    private final Packing packing;
    private final Units units;
    private final boolean rocksOnRing;
    private final int nodes;
    private final Room room;
    private final Placement placement;
    private final long rock;

    /** Units of which all or some tests are still to be put into as few pieces as possible. */
    private final List<Integer> toCut = new ArrayList<>();

    /** Units of which some tests are still to be put anywhere. */
    private final List<Integer> loose = new ArrayList<>();

    PackingAttempt(Packing packing, Units units, Nodes nodes, double finish, double level, boolean rocksOnRing) {
        this.packing = packing;
        this.units = units;
        this.rocksOnRing = rocksOnRing;
        this.nodes = nodes.count();
        this.room = new Room(units, nodes, finish, level);
        this.placement = room.placement();
        this.rock = (long) (level / ROCKS_PER_NODE);
    }

    Optional<Placement> result() {
        List<Integer> rocks = new ArrayList<>();
        if (!gatherRocks(rocks) || !placeRocks(rocks) || !toCut.stream().allMatch(this::cut)) {
            return Optional.empty();
        }
        keepOnRing();
        return placeUnitsLeft() && placeTestsLeft() ? Optional.of(placement) : Optional.empty();
    }

    private boolean gatherRocks(List<Integer> rocks) {
        long most = room.most();
        long mostTogether = room.mostTogether();
        for (int unit : units.bySize) {
            if (units.whole[unit] <= rock) {
                break;
            } else if (units.whole[unit] <= (isCheaplyCut(unit) ? mostTogether : most)) {
                rocks.add(unit);
            } else if (units.divisible[unit]) {
                boolean anyhow = units.own[unit] <= units.whole[unit] / SET_UP_PART / nodes;
                (anyhow ? loose : toCut).add(unit);
                for (int test = units.firstTest[unit]; test < units.firstTest[unit + 1]; test++) {
                    if (units.micros[test] > rock) {
                        rocks.add(units.itemOf(test));
                    }
                }
            } else {
                return false;
            }
        }
        // Of equally long ones tests come first, the last of them in front.
        rocks.sort(Comparator.<Integer>comparingLong(units::cost)
                .reversed()
                .thenComparing(item -> units.isUnit(item) ? item : -item));
        return true;
    }

    /** Beside something longer than itself such a class is no giant, as timings may be wrong about what is the longest. */
    private boolean isCheaplyCut(int unit) {
        return units.divisible[unit] && units.own[unit] <= units.whole[unit] / CHEAP_SET_UP_PART;
    }

    private boolean placeRocks(List<Integer> rocks) {
        for (int item : rocks) {
            int ring = units.isUnit(item) ? packing.ringOfUnit(item) : packing.ringOfTest(units.testOf(item));
            int node = rocksOnRing && room.fits(item, ring) ? ring : room.tightest(item);
            if (node != Room.NOWHERE) {
                room.place(item, node);
            } else if (units.isUnit(item) && units.divisible[item]) {
                toCut.add(item);
            } else {
                return false;
            }
        }
        return true;
    }

    /** One piece is filled up before the next is begun, so that there are few. */
    private boolean cut(int unit) {
        boolean[] hasPiece = new boolean[nodes];
        for (int test = units.firstTest[unit]; test < units.firstTest[unit + 1]; test++) {
            if (placement.isTestPlaced(test)) {
                hasPiece[placement.nodeOf(test)] = true;
            }
        }
        for (int test : units.testsBySize(unit)) {
            if (!placement.isTestPlaced(test)) {
                int node = room.nextPiece(test, hasPiece);
                if (node == Room.NOWHERE) {
                    return false;
                }
                room.place(units.itemOf(test), node);
                hasPiece[node] = true;
            }
        }
        return true;
    }

    private void keepOnRing() {
        for (int unit : packing.byHash()) {
            int ring = packing.ringOfUnit(unit);
            if (units.whole[unit] <= rock && room.fits(unit, ring)) {
                room.place(unit, ring);
            }
        }
        for (int unit : loose) {
            for (int test = units.firstTest[unit]; test < units.firstTest[unit + 1]; test++) {
                int ring = packing.ringOfTest(test);
                if (!placement.isTestPlaced(test) && room.fits(units.itemOf(test), ring)) {
                    room.place(units.itemOf(test), ring);
                }
            }
        }
    }

    private boolean placeUnitsLeft() {
        for (int unit : units.bySize) {
            if (units.whole[unit] <= rock && !placement.isUnitPlaced(unit)) {
                int node = room.preferred(unit, packing.hashOfUnit(unit));
                if (node != Room.NOWHERE) {
                    room.place(unit, node);
                } else if (!units.divisible[unit] || !cut(unit)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean placeTestsLeft() {
        for (int unit : loose) {
            for (int test : units.testsBySize(unit)) {
                if (!placement.isTestPlaced(test)) {
                    int node = room.preferred(units.itemOf(test), packing.hashOfTest(test));
                    if (node == Room.NOWHERE) {
                        return false;
                    }
                    room.place(units.itemOf(test), node);
                }
            }
        }
        return true;
    }
}
