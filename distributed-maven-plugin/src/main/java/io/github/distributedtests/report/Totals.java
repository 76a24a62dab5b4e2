package io.github.distributedtests.report;

import io.github.distributedtests.ledger.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A run, added up. It depends on what the run lists, not on the order of it.
 *
 * @param bars the tests of each node in the order of time; node 1 first
 * @param wallTimes if they are known
 * @param nodes one for each node; node 1 first
 * @param tests longest first; without those that were given up
 * @param classes longest first
 * @param failed in the order of names
 * @param blocked in the order of names
 */
public record Totals(
        List<List<TestBar>> bars,
        Optional<WallTimes> wallTimes,
        List<NodeTotal> nodes,
        List<TestTotal> tests,
        List<ClassTotal> classes,
        List<Unsuccessful> failed,
        List<Unsuccessful> blocked) {

    /** A total order of the tests of one node. */
    public static final Comparator<TestBar> BY_TIME = Comparator.comparingLong(TestBar::startNanos)
            .thenComparing(TestBar::module)
            .thenComparing(TestBar::test)
            .thenComparing(TestBar::invocation)
            .thenComparingLong(TestBar::durationNanos)
            .thenComparing(TestBar::outcome);

    /** @throws IllegalArgumentException if the run names a node that it hasn't, or has no weight for one */
    public static Totals of(RunSummary run) {
        if (run.nodes() < 1 || run.weights().size() != run.nodes()) {
            throw new IllegalArgumentException(
                    run.nodes() + " nodes and " + run.weights().size() + " weights: there must be one for each");
        }
        List<List<TestBar>> bars = new ArrayList<>();
        for (int i = 0; i < run.nodes(); i++) {
            bars.add(new ArrayList<>());
        }
        for (TestBar bar : run.tests()) {
            bars.get(index(bar.node(), run)).add(bar);
        }
        run.classes().forEach(bar -> index(bar.node(), run));
        run.setUps().forEach(bar -> index(bar.node(), run));
        run.executions().forEach(bar -> index(bar.node(), run));
        Optional<WallTimes> wallTimes = run.executions().isEmpty() ? Optional.empty() : Optional.of(WallTimes.of(run));
        List<NodeTotal> nodes = new ArrayList<>();
        for (int i = 0; i < run.nodes(); i++) {
            int index = i;
            bars.get(i).sort(BY_TIME);
            nodes.add(NodeTotal.of(
                    i + 1,
                    bars.get(i),
                    run,
                    wallTimes.map(times -> times.nanos().get(index)).orElse(0L)));
        }
        List<TestBar> all = bars.stream().flatMap(List::stream).toList();
        List<TestBar> ran =
                all.stream().filter(bar -> bar.outcome() != Outcome.GIVEN_UP).toList();
        return new Totals(
                bars,
                wallTimes,
                nodes,
                TestTotal.of(ran, run.weights()),
                ClassTotal.of(ran, run.classes()),
                Unsuccessful.failed(all),
                Unsuccessful.blocked(all));
    }

    private static int index(int node, RunSummary run) {
        if (node < 1 || node > run.nodes()) {
            throw new IllegalArgumentException("node " + node + " of " + run.nodes());
        }
        return node - 1;
    }

    /** How many invocations ended so, on all nodes. */
    public int ended(Outcome outcome) {
        return nodes.stream().mapToInt(node -> node.ended(outcome)).sum();
    }

    public int invocations() {
        return nodes.stream().mapToInt(NodeTotal::invocations).sum();
    }

    /** By the clock where that is known, else by how long the nodes were busy. */
    public Balance balance() {
        List<Double> weights = nodes.stream().map(NodeTotal::weight).toList();
        double longest = tests.stream().mapToDouble(TestTotal::work).max().orElse(0);
        return wallTimes
                .map(times -> new Balance(times.nanos(), weights, times.onceWork(), longest))
                .orElseGet(() ->
                        new Balance(nodes.stream().map(NodeTotal::busyNanos).toList(), weights, longest));
    }
}
