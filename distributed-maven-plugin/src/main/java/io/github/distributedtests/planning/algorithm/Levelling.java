package io.github.distributedtests.planning.algorithm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Improves a placement by local search: as long as the node that is done last is too late, it hands something to a node
 * that is done early, or exchanges it for something shorter. All that is in one piece takes part; what is exchanged has no
 * set-up to pay on its new node and leaves none unused on its old. The number of steps is bounded.
 */
final class Levelling {
    private static final int STEPS = 32;
    private static final int STEPS_PER_NODE = 8;
    private static final int EARLY_NODES = 8;
    private static final int NOTHING = -1;

    private final SetUpTree tree;
    private final Nodes nodes;
    private final Placement placement;

    /** By item, in microseconds. */
    private final long[] sizes;

    /** Whether what is moved may pay for a set-up elsewhere. */
    private final boolean hasSetUps;

    /** By node. */
    private final List<MovableItems> items = new ArrayList<>();

    private Levelling(SetUpTree tree, Nodes nodes, Placement placement) {
        this.tree = tree;
        this.nodes = nodes;
        this.placement = placement;
        this.sizes = IntStream.range(0, tree.items()).mapToLong(tree::size).toArray();
        this.hasSetUps = tree.hasGroups()
                || IntStream.range(0, tree.units()).anyMatch(unit -> placement.isSplit(unit) && tree.own[unit] > 0);
        gather();
    }

    /** Goes on until every node is done by {@code finish}, in microseconds, or nothing helps. */
    static void level(SetUpTree tree, Nodes nodes, Placement placement, double finish) {
        if (placement.makespan() > finish) { // most are early enough, and need nothing of all this
            new Levelling(tree, nodes, placement).until(finish);
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
            if (sizes[item] > 0 && placement.isPiece(item)) {
                items.get(placement.nodeOfItem(item)).append(item);
            }
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

    /** What can be moved from a node, the shortest first; of equally long ones, the one with the lower number. */
    private final class MovableItems {
        private int[] items = new int[16];
        private int count;

        int count() {
            return count;
        }

        int item(int position) {
            return items[position];
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
            int[] ofLate = free(late, early);
            int[] ofEarly = free(early, late);
            long ideal = idealDifference();
            int candidate = 0;
            for (int other = NOTHING; other < ofEarly.length && best > finish; other++) {
                int back = other == NOTHING ? NOTHING : ofEarly[other];
                long wanted = ideal + (back == NOTHING ? 0 : items.get(early).size(back));
                while (candidate < ofLate.length && items.get(late).size(ofLate[candidate]) < wanted) {
                    candidate++;
                }
                if (candidate > 0) {
                    consider(ofLate[candidate - 1], back);
                }
                if (candidate < ofLate.length) {
                    consider(ofLate[candidate], back);
                }
            }
            if (hasSetUps && given == NOTHING) {
                considerPaying();
            }
        }

        /** Positions of what can go from one node to the other without a set-up more or less on either. */
        private int[] free(int from, int to) {
            MovableItems ofNode = items.get(from);
            IntStream positions = IntStream.range(0, ofNode.count());
            return (hasSetUps ? positions.filter(position -> isFree(ofNode.item(position), to)) : positions).toArray();
        }

        private boolean isFree(int item, int to) {
            return placement.gain(item) == sizes[item] && placement.cost(item, to) == sizes[item];
        }

        /** What the early node has to pay a set-up for, or the late one saves one with. */
        private void considerPaying() {
            for (int position = 0; position < items.get(late).count(); position++) {
                int item = items.get(late).item(position);
                if (nodes.finish(early, placement.load(early) + sizes[item]) >= best) {
                    break; // what comes after is longer
                }
                consider(position, NOTHING, placement.gain(item), placement.cost(item, early));
            }
        }

        private long idealDifference() {
            double lateWeight = nodes.weight(late);
            double earlyWeight = nodes.weight(early);
            return (long) ((placement.load(late) * earlyWeight - placement.load(early) * lateWeight)
                    / (lateWeight + earlyWeight));
        }

        private void consider(int fromLate, int fromEarly) {
            long difference = items.get(late).size(fromLate)
                    - (fromEarly == NOTHING ? 0 : items.get(early).size(fromEarly));
            consider(fromLate, fromEarly, difference, difference);
        }

        private void consider(int fromLate, int fromEarly, long less, long more) {
            double after = Math.max(
                    nodes.finish(late, placement.load(late) - less), nodes.finish(early, placement.load(early) + more));
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
            placement.move(item, node);
            items.get(node).add(item);
        }
    }
}
