package io.github.distributedtests.report;

import io.github.distributedtests.ledger.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run, added up. It depends on what the run lists, not on the order of it.
 *
 * @param bars the tests of each node in the order of time; node 1 first
 * @param nodes one for each node; node 1 first
 * @param tests longest first; without those that were given up
 * @param classes longest first
 * @param failed in the order of names
 * @param blocked in the order of names
 */
public record Totals(
        List<List<TestBar>> bars,
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
        long[] ownNanos = new long[run.nodes()];
        for (int i = 0; i < run.nodes(); i++) {
            bars.add(new ArrayList<>());
        }
        for (TestBar bar : run.tests()) {
            bars.get(index(bar.node(), run)).add(bar);
        }
        for (ClassBar bar : run.classes()) {
            ownNanos[index(bar.node(), run)] += bar.ownNanos();
        }
        List<NodeTotal> nodes = new ArrayList<>();
        for (int i = 0; i < run.nodes(); i++) {
            bars.get(i).sort(BY_TIME);
            nodes.add(NodeTotal.of(i + 1, run.weights().get(i), bars.get(i), ownNanos[i]));
        }
        List<TestBar> all = bars.stream().flatMap(List::stream).toList();
        List<TestBar> ran =
                all.stream().filter(bar -> bar.outcome() != Outcome.GIVEN_UP).toList();
        return new Totals(
                bars,
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

    public Balance balance() {
        return new Balance(
                nodes.stream().map(NodeTotal::busyNanos).toList(),
                nodes.stream().map(NodeTotal::weight).toList(),
                tests.stream().mapToDouble(TestTotal::work).max().orElse(0));
    }
}
