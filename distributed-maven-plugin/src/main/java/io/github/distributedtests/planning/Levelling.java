package io.github.distributedtests.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Improves a placement by local search: as long as the node that is done last is too late, it hands something to a node
 * that is done early, or exchanges it for something shorter. Whole units and tests without set-up take part. The number
 * of steps is bounded.
 */
final class Levelling {
    private static final int STEPS = 32;
    private static final int STEPS_PER_NODE = 8;
    private static final int EARLY_NODES = 8;
    private static final int NOTHING = -1;

    private final Units units;
    private final Nodes nodes;
    private final Placement placement;
    private final Comparator<Integer> bySize;

    /** By node, the shortest first: units, and tests counted on from the last unit. */
    private final List<List<Integer>> items = new ArrayList<>();

    Levelling(Units units, Nodes nodes, Placement placement) {
        this.units = units;
        this.nodes = nodes;
        this.placement = placement;
        this.bySize = Comparator.comparingLong(this::size).thenComparing(Comparator.naturalOrder());
    }

    /** Goes on until every node is done by then, in microseconds, or nothing helps. */
    void until(double finish) {
        if (placement.makespan() <= finish) {
            return;
        }
        gather();
        int steps = 0;
        boolean better = true;
        while (better && placement.makespan() > finish && steps++ < STEPS + STEPS_PER_NODE * nodes.count()) {
            better = step(finish);
        }
    }

    private void gather() {
        for (int node = 0; node < nodes.count(); node++) {
            items.add(new ArrayList<>());
        }
        for (int unit = 0; unit < units.count(); unit++) {
            for (int test = units.firstTest[unit]; test < units.firstTest[unit + 1]; test++) {
                if (!placement.isSplit(unit)) {
                    add(unit, placement.nodeOf(test));
                    break;
                } else if (units.own[unit] == 0) {
                    add(units.count() + test, placement.nodeOf(test));
                }
            }
        }
        items.forEach(list -> list.sort(bySize));
    }

    private void add(int item, int node) {
        if (size(item) > 0) {
            items.get(node).add(item);
        }
    }

    private boolean step(double finish) {
        int late = placement.critical();
        int[] early = earliestFirst();
        for (int i = 0; i < Math.min(EARLY_NODES, early.length) && early[i] != late; i++) {
            if (new Exchange(late, early[i], finish).done()) {
                return true;
            }
        }
        return false;
    }

    private int[] earliestFirst() {
        long[] finishes = new long[nodes.count()];
        for (int node = 0; node < finishes.length; node++) {
            finishes[node] = (long) placement.finish(node);
        }
        return Sizes.ascending(finishes);
    }

    private long size(int item) {
        return item < units.count() ? units.whole[item] : units.micros[item - units.count()];
    }

    /** What a late node gives to an early one, and what it gets for it. */
    private final class Exchange {
        private final int late;
        private final int early;
        private int given = NOTHING;
        private int got = NOTHING;
        private double best;

        Exchange(int late, int early, double finish) {
            this.late = late;
            this.early = early;
            this.best = placement.finish(late);
            List<Integer> ofLate = items.get(late);
            List<Integer> ofEarly = items.get(early);
            long ideal = idealDifference();
            int candidate = 0;
            for (int other = NOTHING; other < ofEarly.size(); other++) {
                long wanted = ideal + (other == NOTHING ? 0 : size(ofEarly.get(other)));
                while (candidate < ofLate.size() && size(ofLate.get(candidate)) < wanted) {
                    candidate++;
                }
                consider(candidate - 1, other);
                consider(candidate, other);
                if (best <= finish) {
                    break; // early enough, and one thing moved, which comes first, is better than two
                }
            }
        }

        private long idealDifference() {
            double lateWeight = nodes.weight(late);
            double earlyWeight = nodes.weight(early);
            return (long) ((placement.load(late) * earlyWeight - placement.load(early) * lateWeight)
                    / (lateWeight + earlyWeight));
        }

        private void consider(int fromLate, int fromEarly) {
            if (fromLate < 0 || fromLate >= items.get(late).size()) {
                return;
            }
            long difference = size(items.get(late).get(fromLate))
                    - (fromEarly == NOTHING ? 0 : size(items.get(early).get(fromEarly)));
            double after = Math.max(
                    nodes.finish(late, placement.load(late) - difference),
                    nodes.finish(early, placement.load(early) + difference));
            if (after < best) {
                best = after;
                given = fromLate;
                got = fromEarly;
            }
        }

        boolean done() {
            if (given == NOTHING) {
                return false;
            }
            Integer toEarly = items.get(late).remove(given);
            if (got != NOTHING) {
                move(items.get(early).remove(got), late);
            }
            move(toEarly, early);
            return true;
        }

        private void move(Integer item, int node) {
            if (item < units.count()) {
                placement.moveUnit(item, node);
            } else {
                placement.moveTest(item - units.count(), node);
            }
            List<Integer> there = items.get(node);
            int position = -Collections.binarySearch(there, item, bySize) - 1;
            there.add(position, item);
        }
    }
}
