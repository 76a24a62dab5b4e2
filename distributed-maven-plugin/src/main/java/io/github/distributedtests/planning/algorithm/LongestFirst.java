package io.github.distributedtests.planning.algorithm;

import java.util.Arrays;
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
    private final SetUpTree tree;
    private final Placement placement;
    private final Nodes nodes;

    /** For each weight, the nodes of that weight, the least loaded first. */
    private final Map<Double, PriorityQueue<Integer>> queues = new TreeMap<>();

    private LongestFirst(SetUpTree tree, Nodes nodes) {
        this.tree = tree;
        this.placement = new Placement(tree, nodes);
        this.nodes = nodes;
        Comparator<Integer> byLoad = Comparator.comparingLong(placement::load);
        for (int node = 0; node < nodes.count(); node++) {
            queues.computeIfAbsent(
                            nodes.weight(node),
                            weight -> new PriorityQueue<>(byLoad.thenComparing(Comparator.naturalOrder())))
                    .add(node);
        }
    }

    /** Every module in one piece, with all that is in it; where modules cost nothing, every context or unit. */
    public static Placement ofGroups(SetUpTree tree, Nodes nodes) {
        LongestFirst algorithm = new LongestFirst(tree, nodes);
        for (int item : tree.bySize) {
            if (tree.parents[item] == SetUpTree.NONE) {
                algorithm.place(item, tree.whole[item]);
            }
        }
        return algorithm.placement;
    }

    /** Every unit in one piece. */
    public static Placement ofUnits(SetUpTree tree, Nodes nodes) {
        LongestFirst algorithm = new LongestFirst(tree, nodes);
        for (int item : tree.bySize) {
            if (!tree.isGroup(item)) {
                algorithm.place(item, tree.cost(item));
            }
        }
        return algorithm.placement;
    }

    /** Every test by itself, but for those of units that must not be split. */
    public static Placement ofTests(SetUpTree tree, Nodes nodes) {
        LongestFirst algorithm = new LongestFirst(tree, nodes);
        long[] costs = Arrays.stream(tree.pieces).mapToLong(tree::cost).toArray();
        for (int i : Sizes.descending(costs)) {
            algorithm.place(tree.pieces[i], costs[i]);
        }
        algorithm.placement.joinPieces();
        return algorithm.placement;
    }

    /** @param withSetUp what the item costs on a node that has paid for nothing */
    private void place(int item, long withSetUp) {
        int node = earliest(withSetUp);
        if (withSetUp > tree.size(item)) {
            for (int other = 0; other < nodes.count(); other++) {
                long cost = placement.cost(item, other);
                if (cost < withSetUp && finish(other, cost) < finish(node, placement.cost(item, node))) {
                    node = other;
                }
            }
        }
        queueOf(node).remove(node);
        placement.place(item, node);
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
