package io.github.distributedtests.planning.algorithm;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Longest processing time first: the longest piece that is left goes to the node that is done with it earliest; of
 * several nodes, to the first. No worse than 4/3 of the best for equal nodes (R. L. Graham, Bounds on Multiprocessing
 * Timing Anomalies, 1969). It knows no ring, so a small change of the times can move nearly everything: it is the floor
 * that a plan must not fall below, and the last resort.
 */
public final class LongestFirst {
    private final Placement placement;
    private final Nodes nodes;

    /** For each weight, the nodes of that weight, the least loaded first. */
    private final Map<Double, PriorityQueue<Integer>> queues = new TreeMap<>();

    private LongestFirst(Units units, Nodes nodes) {
        this.placement = new Placement(units, nodes);
        this.nodes = nodes;
        Comparator<Integer> byLoad = Comparator.comparingLong(placement::load);
        for (int node = 0; node < nodes.count(); node++) {
            queues.computeIfAbsent(
                            nodes.weight(node),
                            weight -> new PriorityQueue<>(byLoad.thenComparing(Comparator.naturalOrder())))
                    .add(node);
        }
    }

    /** Every unit in one piece. */
    public static Placement ofUnits(Units units, Nodes nodes) {
        LongestFirst algorithm = new LongestFirst(units, nodes);
        for (int unit : units.bySize) {
            algorithm.placeUnit(unit, units.whole[unit]);
        }
        return algorithm.placement;
    }

    /** Every test by itself, but for those of units that must not be split. */
    public static Placement ofTests(Units units, Nodes nodes) {
        LongestFirst algorithm = new LongestFirst(units, nodes);
        long[] costs = Arrays.stream(units.pieces).mapToLong(units::cost).toArray();
        for (int i : Sizes.descending(costs)) {
            int piece = units.pieces[i];
            if (units.isUnit(piece)) {
                algorithm.placeUnit(piece, costs[i]);
            } else {
                int test = units.testOf(piece);
                algorithm.placeTest(test, units.unitOf[test], costs[i]);
            }
        }
        algorithm.placement.joinPieces();
        return algorithm.placement;
    }

    private void placeUnit(int unit, long size) {
        int node = earliest(size);
        queueOf(node).remove();
        placement.placeUnit(unit, node);
        queueOf(node).add(node);
    }

    private void placeTest(int test, int unit, long withSetUp) {
        int node = earliest(withSetUp);
        BitSet paid = placement.paidBy(unit);
        for (int other = paid.nextSetBit(0); other >= 0; other = paid.nextSetBit(other + 1)) {
            if (finish(other, placement.costOfTest(test, other)) < finish(node, placement.costOfTest(test, node))) {
                node = other;
            }
        }
        queueOf(node).remove(node);
        placement.placeTest(test, node);
        queueOf(node).add(node);
    }

    private int earliest(long size) {
        int earliest = -1;
        for (PriorityQueue<Integer> queue : queues.values()) {
            int node = queue.element();
            double before = earliest < 0 ? Double.POSITIVE_INFINITY : finish(earliest, size);
            double finish = finish(node, size);
            if (finish < before || finish == before && node < earliest) {
                earliest = node;
            }
        }
        return earliest;
    }

    private double finish(int node, long more) {
        return nodes.finish(node, placement.load(node) + more);
    }

    private PriorityQueue<Integer> queueOf(int node) {
        return queues.get(nodes.weight(node));
    }
}
