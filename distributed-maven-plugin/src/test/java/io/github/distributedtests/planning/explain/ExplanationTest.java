package io.github.distributedtests.planning.explain;

import static io.github.distributedtests.planning.SampleSuites.classesOf;
import static io.github.distributedtests.planning.SampleSuites.equalNodes;
import static io.github.distributedtests.planning.SampleSuites.test;
import static io.github.distributedtests.planning.SampleSuites.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.PlanOutcome;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.ReactorPlan;
import io.github.distributedtests.planning.SampleSuites;
import io.github.distributedtests.planning.explain.Explanation.Forecast;
import io.github.distributedtests.planning.explain.Explanation.NodePart;
import io.github.distributedtests.planning.explain.Explanation.PlacedPiece;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.Timings;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void it_says_what_each_node_gets_as_the_plan_does() {
        Timings timings = SampleSuites.realistic(100, 8, 0.01, 1);
        double[] weights = {2, 1, 1};
        Explanation explanation = Explanation.of(timings, weights, Granularity.METHOD);
        ReactorPlan plan = Planner.plan(timings, weights, Granularity.METHOD);
        PlanOutcome outcome = new PlanOutcome(timings, plan, weights);

        for (NodePart part : explanation.nodes()) {
            assertThat(part.seconds()).isEqualTo(plan.predictedSeconds().get(part.node() - 1));
            assertThat((long) part.tests())
                    .isEqualTo(outcome.owners.values().stream()
                            .filter(node -> node == part.node())
                            .count());
            assertThat((long) part.classes())
                    .isEqualTo(outcome.nodesOfUnit.values().stream()
                            .filter(nodes -> nodes.contains(part.node()))
                            .count());
        }
        NodePart last = explanation.nodes().stream()
                .max(Comparator.comparingDouble(NodePart::seconds))
                .orElseThrow();
        assertThat(explanation.critical()).isNotEmpty().allMatch(piece -> piece.node() == last.node());
    }

    @Test
    void it_names_what_can_not_be_split_the_longest_first() {
        Timings timings = new Timings(
                List.of(test("Whole#a", 3), test("Whole#b", 3), test("Plain#a", 4), test("Plain#b", 1)),
                List.of(type("Whole", 1, ClassKind.WHOLE), type("Plain", 0.5, ClassKind.PLAIN)));

        assertThat(Explanation.of(timings, equalNodes(1), Granularity.METHOD).longest())
                .containsExactly(
                        new PlacedPiece(1, SampleSuites.MODULE, "Whole", 2, 2, 7),
                        new PlacedPiece(1, SampleSuites.MODULE, "Plain#a", 1, 2, 4.5));
    }

    @Test
    void it_says_beyond_how_many_nodes_another_one_buys_little() {
        Explanation explanation = Explanation.of(classesOf(10, 10, 10, 10, 1), equalNodes(2), Granularity.METHOD);

        assertThat(explanation.forecasts())
                .startsWith(
                        new Forecast(1, 41),
                        new Forecast(2, 21),
                        new Forecast(3, 20),
                        new Forecast(4, 11),
                        new Forecast(6, 10))
                .extracting(Forecast::nodes)
                .containsExactly(1, 2, 3, 4, 6, 8, 12, 16, 24, 32);
        assertThat(explanation.enough()).isEqualTo(2);
    }

    @Test
    void it_says_what_a_node_pays_besides_its_tests() {
        Timings timings = new Timings(
                List.of(test("A#a", 3), test("B#b", 4)),
                List.of(
                        new ClassTime(SampleSuites.MODULE, "A", 0.5, ClassKind.PLAIN, "A", "jvm"),
                        new ClassTime(SampleSuites.MODULE, "B", 0, ClassKind.PLAIN, "B", "jvm")),
                List.of(new SetUpTime(SampleSuites.MODULE, "jvm", 2)));
        Explanation explanation = Explanation.of(timings, new double[] {1}, Granularity.METHOD);

        assertThat(explanation.nodes()).containsExactly(new NodePart(1, 2, 2, 1, 2.5, 9.5));
        assertThat(explanation.lines())
                .contains("      1         9.5 s        2        2        1         2.5 s")
                .anyMatch(line -> line.startsWith("      2         6.0 s         12.0 s"));
    }

    @Test
    void it_is_told_in_aligned_lines_that_are_not_too_long() {
        String name = "com.acme.a.very.deep.and.long.package.name.that.goes.on.and.on." + "Long".repeat(20) + "Test";
        Timings timings = new Timings(List.of(test(name + "#test", 200), test("Short#test", 1.2)), List.of());
        List<String> lines =
                Explanation.of(timings, equalNodes(2), Granularity.METHOD).lines();

        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotMatch(".* "));
        assertThat(lines.get(0)).isEqualTo("Plan by method for 2 nodes, from 2 timed tests:");
        assertThat(lines.get(1)).isEqualTo("   node     predicted    tests  classes  modules  of it set-up");
        assertThat(lines.subList(2, 4))
                .containsExactlyInAnyOrder(
                        "      %d    3 min 20 s        1        1        1          0 ms"
                                .formatted(lines.get(2).contains("min") ? 1 : 2),
                        "      %d         1.2 s        1        1        1          0 ms"
                                .formatted(lines.get(2).contains("min") ? 2 : 1));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("  3 min 20 s  ")
                        .contains("  ...")
                        .endsWith("LongTest"));
    }

    @Test
    void without_timings_it_says_so() {
        assertThat(Explanation.of(Timings.NONE, equalNodes(2), Granularity.METHOD)
                        .lines())
                .containsExactly("Nothing was timed yet, so all tests go where the ring says.");
    }
}
