package io.github.distributedtests.collect;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.ReactorPlan;
import io.github.distributedtests.timings.DurationText;
import io.github.distributedtests.timings.StoredTimings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the plan promised of each node, and what became of it. */
final class NodeTimes {
    /** A machine that takes so much longer for the same is worth a word; less is what machines differ by from day to day. */
    private static final double SLOW = 1.3;

    private NodeTimes() {}

    /**
     * A line for each node; none where the run went by no plan, or by one of other timings.
     *
     * @param before the timings as they were before the run
     */
    static List<String> promisedAndTaken(StoredTimings before, Ledgers ledgers) {
        Optional<ReactorPlan> plan = planOf(before, ledgers);
        if (plan.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        wallNanos(ledgers)
                .forEach((node, nanos) -> lines.add("%-13s promised %s, took %s"
                        .formatted(
                                "Node " + node + ':',
                                DurationText.ofSeconds(
                                        plan.get().predictedSeconds().get(node - 1)),
                                DurationText.of(nanos))));
        return lines;
    }

    /** The plan by which all nodes went, made once more of the same timings. */
    private static Optional<ReactorPlan> planOf(StoredTimings before, Ledgers ledgers) {
        Map<List<String>, LedgerHeader> headers = ledgers.runs().stream()
                .map(NodeRun::header)
                .collect(Collectors.toMap(
                        header -> List.of(header.weights(), header.granularity(), header.plan()),
                        header -> header,
                        (one, other) -> one));
        if (headers.size() != 1) {
            return Optional.empty();
        }
        LedgerHeader header = headers.values().iterator().next();
        return Stream.of(before.timings(), before.timings().withoutBuilds())
                .map(timings ->
                        Planner.plan(timings, header.weightsOfNodes(), Granularity.valueOf(header.granularity())))
                .filter(plan ->
                        plan.digest().equals(header.plan()) && !plan.modules().isEmpty())
                .findFirst();
    }

    /** By node: how long its executions took, one after another. */
    private static SortedMap<Integer, Long> wallNanos(Ledgers ledgers) {
        return ledgers.runs().stream()
                .collect(Collectors.toMap(NodeRun::node, NodeRun::wallNanos, Long::sum, TreeMap::new));
    }

    /**
     * What is to be said of nodes that were slow for all their tests, if there are any.
     *
     * @param slowness by node, relative to the others
     */
    static List<String> slowNodes(SortedMap<Integer, Double> slowness, Ledgers ledgers) {
        List<String> lines = new ArrayList<>();
        slowness.forEach((node, times) -> {
            if (times >= SLOW) {
                lines.add(String.format(
                        Locale.ROOT,
                        "Node %d took %.1f times as long as the others for the same tests; its times are learned as theirs."
                                + " If it is always so, type -DnodeWeights=%s on every node",
                        node,
                        times,
                        rightWeights(slowness, ledgers)));
            }
        });
        return lines;
    }

    private static String rightWeights(SortedMap<Integer, Double> slowness, Ledgers ledgers) {
        double[] weights = ledgers.runs().iterator().next().header().weightsOfNodes();
        List<String> right = new ArrayList<>();
        for (int node = 1; node <= weights.length; node++) {
            double weight = weights[node - 1] / slowness.getOrDefault(node, 1.0);
            right.add(String.format(Locale.ROOT, "%.2f", weight).replaceFirst("\\.?0+$", ""));
        }
        return String.join(",", right);
    }
}
