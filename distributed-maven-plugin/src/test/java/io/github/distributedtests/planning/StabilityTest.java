package io.github.distributedtests.planning;

import static io.github.distributedtests.planning.SampleSuites.equalNodes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.algorithm.LongestFirst;
import io.github.distributedtests.planning.algorithm.Nodes;
import io.github.distributedtests.planning.algorithm.Placement;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many tests change nodes when little has changed, against plain longest first. */
class StabilityTest {
    private static final Timings SUITE = SampleSuites.realistic(1000, 10, 0.01, 1);

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8, 16})
    void little_moves_when_little_changes(int nodes) {
        PlanOutcome before = nearRing(SUITE, nodes);
        Timings more = SampleSuites.and(SUITE, new TestTime("com.acme:module1", "com.acme.NewTest#test", 0.05));
        Timings drifted = SampleSuites.drifted(SUITE, 0.1, 2);

        double byTest = nearRing(more, nodes).movedSince(before);
        double byDrift = nearRing(drifted, nodes).movedSince(before);
        double byNode = nearRing(SUITE, nodes + 1).movedSince(before);
        PlanOutcome longestFirst = longestFirst(SUITE, nodes);
        double plainByDrift = longestFirst(drifted, nodes).movedSince(longestFirst);
        double plainByNode = longestFirst(SUITE, nodes + 1).movedSince(longestFirst);

        System.out.printf(
                "%d nodes: one more test moves %.1f %%, drift by 10 %% %.1f %% (longest first %.1f %%),"
                        + " one more node %.1f %% (longest first %.1f %%)%n",
                nodes, 100 * byTest, 100 * byDrift, 100 * plainByDrift, 100 * byNode, 100 * plainByNode);
        assertThat(byTest).isLessThan(0.25);
        assertThat(byDrift).isLessThan(plainByDrift / 2);
        assertThat(byNode).isLessThan(plainByNode);
    }

    @Test
    void most_stays_where_the_ring_puts_it() {
        int nodes = 4;
        ReactorPlan plan = Planner.plan(SUITE, equalNodes(nodes), Granularity.CLASS);
        Nodes ring = Nodes.equal(nodes);
        long stays = plan.modules().values().stream()
                .flatMap(module -> module.nodes().entrySet().stream())
                .filter(entry -> entry.getValue() == ring.onRing(entry.getKey()) + 1)
                .count();

        assertThat(stays).isGreaterThan(700);
    }

    private static PlanOutcome nearRing(Timings timings, int nodes) {
        return new PlanOutcome(
                timings, Planner.plan(timings, equalNodes(nodes), Granularity.METHOD), equalNodes(nodes));
    }

    private static PlanOutcome longestFirst(Timings timings, int nodes) {
        SetUpTree tree = SetUpTree.of(timings, Granularity.METHOD);
        Placement placement = LongestFirst.ofUnits(tree, Nodes.equal(nodes));
        return new PlanOutcome(
                timings, Planner.plan(tree, placement, equalNodes(nodes), Granularity.METHOD), equalNodes(nodes));
    }
}
