package io.github.distributedtests.planning.algorithm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** By item, in microseconds. */
    private final long[] sizes;

    /** By node. */
    private final List<MovableItems> items = new ArrayList<>();

    private Levelling(Units units, Nodes nodes, Placement placement) {
        this.units = units;
        this.nodes = nodes;
        this.placement = placement;
        this.sizes = IntStream.range(0, units.itemOf(units.tests.length))
                .mapToLong(units::cost)
                .toArray();
        gather();
    }

    /** Goes on until every node is done by {@code finish}, in microseconds, or nothing helps. */
    static void level(Units units, Nodes nodes, Placement placement, double finish) {
        if (placement.makespan() > finish) { // most are early enough, and need nothing of all this
            new Levelling(units, nodes, placement).until(finish);
        }
    }

    private void until(double finish) {
        int steps = 0;
        boolean better = true;
        while (better && placement.makespan() > finish && steps++ < STEPS + STEPS_PER_NODE * nodes.count()) {
            better = step(finish);
        }
    }

    private void gather() {
        for (int node = 0; node < nodes.count(); node++) {
            items.add(new MovableItems());
        }
        for (int item : Sizes.ascending(sizes)) {
            if (sizes[item] > 0 && isMovable(item)) {
                items.get(nodeOf(item)).append(item);
            }
        }
    }

    private boolean isMovable(int item) {
        if (units.isUnit(item)) {
            return !placement.isSplit(item);
        }
        int unit = units.unitOf[units.testOf(item)];
        return placement.isSplit(unit) && units.own[unit] == 0;
    }

    private int nodeOf(int item) {
        return placement.nodeOf(units.isUnit(item) ? units.firstTest[item] : units.testOf(item));
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

    /** What can be moved from a node, the shortest first; of equally long ones, the one with the lower number. */
    private final class MovableItems {
        private int[] items = new int[16];
        private int count;

        int count() {
            return count;
        }

        long size(int position) {
            return sizes[items[position]];
        }

        void append(int item) {
            insert(count, item);
        }

        void add(int item) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (size(middle) < sizes[item] || size(middle) == sizes[item] && items[middle] < item) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            insert(low, item);
        }

        private void insert(int position, int item) {
            if (count == items.length) {
                items = Arrays.copyOf(items, 2 * count);
            }
            System.arraycopy(items, position, items, position + 1, count - position);
            items[position] = item;
            count++;
        }

        int remove(int position) {
            int item = items[position];
            count--;
            System.arraycopy(items, position + 1, items, position, count - position);
            return item;
        }
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
            MovableItems ofLate = items.get(late);
            MovableItems ofEarly = items.get(early);
            long ideal = idealDifference();
            int candidate = 0;
            for (int other = NOTHING; other < ofEarly.count(); other++) {
                long wanted = ideal + (other == NOTHING ? 0 : ofEarly.size(other));
                while (candidate < ofLate.count() && ofLate.size(candidate) < wanted) {
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
            if (fromLate < 0 || fromLate >= items.get(late).count()) {
                return;
            }
            long difference = items.get(late).size(fromLate)
                    - (fromEarly == NOTHING ? 0 : items.get(early).size(fromEarly));
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
            int toEarly = items.get(late).remove(given);
            if (got != NOTHING) {
                move(items.get(early).remove(got), late);
            }
            move(toEarly, early);
            return true;
        }

        private void move(int item, int node) {
            if (units.isUnit(item)) {
                placement.moveUnit(item, node);
            } else {
                placement.moveTest(units.testOf(item), node);
            }
            items.get(node).add(item);
        }
    }
}
