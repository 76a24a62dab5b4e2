package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import io.github.distributedtests.verdict.NodeStory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTimesTest {
    private static final StoredTimings BEFORE = StoredTimings.of(new Timings(
            List.of(new TestTime("com.acme:core", "a.A#one", 30), new TestTime("com.acme:core", "b.B#two", 20)),
            List.of()));

    @TempDir
    Path root;

    private Ledgers ledgers(String plan) {
        new NodeStory(root, 1, 2, "a.A#one", "b.B#two").with("plan", plan).write();
        new NodeStory(root, 2, 2, "a.A#one", "b.B#two").with("plan", plan).write();
        return Ledgers.below(List.of(root));
    }

    @Test
    void it_says_what_the_plan_promised_and_what_each_node_took() {
        String plan = Planner.plan(BEFORE.timings(), new double[] {1, 1}, Granularity.METHOD)
                .digest();

        assertThat(NodeTimes.promisedAndTaken(BEFORE, ledgers(plan)))
                .map(line -> line.replaceAll(" +", " "))
                .containsExactlyInAnyOrder(
                        "Node 1: promised %s s, took 1 min".formatted(isLongerFirst() ? "30.0" : "20.0"),
                        "Node 2: promised %s s, took 1 min".formatted(isLongerFirst() ? "20.0" : "30.0"));
    }

    private static boolean isLongerFirst() {
        return Planner.plan(BEFORE.timings(), new double[] {1, 1}, Granularity.METHOD)
                        .predictedSeconds()
                        .get(0)
                == 30;
    }

    @Test
    void of_a_run_by_other_timings_or_by_the_ring_it_says_nothing() {
        assertThat(NodeTimes.promisedAndTaken(BEFORE, ledgers("0123456789abcdef")))
                .isEmpty();
    }

    @Test
    void of_a_run_by_the_ring_it_says_nothing() {
        assertThat(NodeTimes.promisedAndTaken(StoredTimings.NONE, ledgers("ring")))
                .isEmpty();
    }

    @Test
    void it_names_the_weights_that_would_have_been_right_for_a_slow_node() {
        Ledgers ledgers = ledgers("ring");

        assertThat(NodeTimes.slowNodes(new TreeMap<>(Map.of(1, 1.0, 2, 2.0)), ledgers))
                .singleElement()
                .asString()
                .startsWith("Node 2 took 2.0 times as long as the others for the same tests")
                .contains("-DnodeWeights=1,0.5 ");
        assertThat(NodeTimes.slowNodes(new TreeMap<>(Map.of(1, 1.0, 2, 1.2)), ledgers))
                .isEmpty();
    }
}
