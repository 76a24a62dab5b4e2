package io.github.distributedtests.planning.explain;

import static io.github.distributedtests.planning.SampleSuites.classesOf;
import static io.github.distributedtests.planning.SampleSuites.equalNodes;
import static io.github.distributedtests.planning.SampleSuites.test;
import static io.github.distributedtests.planning.SampleSuites.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.PlanOutcome;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.ReactorPlan;
import io.github.distributedtests.planning.SampleSuites;
import io.github.distributedtests.planning.explain.Bound.Reason;
import io.github.distributedtests.planning.explain.Explanation.Forecast;
import io.github.distributedtests.planning.explain.Explanation.NodePart;
import io.github.distributedtests.planning.explain.Explanation.PlacedPiece;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                        new PlacedPiece(1, SampleSuites.MODULE, "Whole", 2, 2, 7, 1),
                        new PlacedPiece(1, SampleSuites.MODULE, "Plain#a", 1, 2, 4.5, 0.5));
    }

    @Test
    void it_says_beyond_how_many_nodes_another_one_buys_little() {
        Explanation explanation = Explanation.of(classesOf(10, 10, 10, 10, 1), equalNodes(2), Granularity.METHOD);

        assertThat(explanation.forecasts())
                .startsWith(
                        new Forecast(1, 41, 0),
                        new Forecast(2, 21, 0),
                        new Forecast(3, 20, 0),
                        new Forecast(4, 11, 0),
                        new Forecast(5, 10, 0))
                .extracting(Forecast::nodes)
                .isEqualTo(IntStream.rangeClosed(1, 32).boxed().toList());
        assertThat(explanation.enough())
                .as("a third node saves little, but a third and a fourth do not")
                .isEqualTo(5);
        assertThat(explanation.lines())
                .contains("    5       10.0 s      4.1            0 ms         50.0 s  <- one more saves less than 5 %")
                .noneMatch(line -> line.startsWith("    7 "));
    }

    @Test
    void a_suite_that_one_node_runs_in_no_time_needs_no_other() {
        assertThat(Explanation.of(classesOf(0, 0), equalNodes(2), Granularity.METHOD)
                        .enough())
                .isEqualTo(1);
    }

    /** Two modules of one class each; those of the first share a context. */
    private static Timings withSetUps() {
        return new Timings(
                List.of(test("A#a", 3), test("B#b", 4), new TestTime("com.acme:web", "C#c", 5)),
                List.of(
                        new ClassTime(SampleSuites.MODULE, "A", 0.5, ClassKind.PLAIN, "A", "context"),
                        new ClassTime(SampleSuites.MODULE, "B", 0, ClassKind.PLAIN, "B", "jvm"),
                        new ClassTime("com.acme:web", "C", 0.25, ClassKind.PLAIN, "C", "jvm")),
                List.of(
                        new SetUpTime(SampleSuites.MODULE, "jvm", 2),
                        new SetUpTime(SampleSuites.MODULE, "context", "jvm", 6),
                        new SetUpTime("com.acme:web", "jvm", 1)));
    }

    @Test
    void it_says_where_the_time_of_a_node_goes() {
        Explanation explanation = Explanation.of(withSetUps(), equalNodes(1), Granularity.METHOD);

        assertThat(explanation.nodes())
                .containsExactly(new NodePart(1, 2, 1, 3, 3, 21.75, new Spent(12, 0.75, 6, 3, 0)));
        assertThat(explanation.lines())
                .contains(
                        "node modules contexts classes  tests   predicted    in tests  in classes in contexts     in"
                                + " JVMs",
                        "   1       2        1       3      3      21.8 s      12.0 s      750 ms       6.0 s      "
                                + " 3.0 s",
                        "Where the time goes: 55 % tests, 3 % set-up of classes, 28 % contexts, 14 % test JVMs.");
    }

    @Test
    void the_time_of_each_node_goes_where_the_plan_puts_it() {
        double[] weights = {2, 1};
        Explanation explanation = Explanation.of(withSetUps(), weights, Granularity.METHOD);

        for (NodePart part : explanation.nodes()) {
            assertThat(part.spent().all()).isCloseTo(part.seconds(), within(1e-9));
        }
        assertThat(explanation.once()).isEqualTo(new Spent(12, 0.75, 6, 3, 0));
    }

    @Test
    void where_nothing_is_shared_below_a_test_jvm_no_column_is_about_contexts() {
        Timings timings = new Timings(
                List.of(test("A#a", 3), test("B#b", 4)),
                List.of(
                        new ClassTime(SampleSuites.MODULE, "A", 0.5, ClassKind.PLAIN, "A", "jvm"),
                        new ClassTime(SampleSuites.MODULE, "B", 0, ClassKind.PLAIN, "B", "jvm")),
                List.of(new SetUpTime(SampleSuites.MODULE, "jvm", 2)));
        Explanation explanation = Explanation.of(timings, equalNodes(2), Granularity.METHOD);

        assertThat(explanation.lines())
                .startsWith(
                        "Plan by method for 2 nodes, from 2 timed tests:",
                        "node modules classes  tests   predicted    in tests  in classes     in JVMs")
                .contains(
                        " all                      2      11.5 s       7.0 s      500 ms       4.0 s",
                        "    1        9.5 s      1.0           2.5 s          9.5 s",
                        "    2        6.0 s      1.6           2.3 s         12.0 s  <- one more saves less than 5 %");
    }

    private static Bound bound(Timings timings, int nodes) {
        return Explanation.of(timings, equalNodes(nodes), Granularity.METHOD).bound();
    }

    @Test
    void a_plan_is_bound_by_how_much_there_is_to_do_until_one_piece_takes_longer() {
        Timings timings = classesOf(6, 3, 3);

        assertThat(bound(timings, 2)).isEqualTo(new Bound(Reason.TOTAL, 6));
        assertThat(bound(timings, 3)).isEqualTo(new Bound(Reason.TEST, 6));
        assertThat(Explanation.of(classesOf(9, 3, 3), new double[] {2, 1, 1}, Granularity.METHOD)
                        .bound())
                .as("a node of weight 2 among those of mean 4/3")
                .isEqualTo(new Bound(Reason.TEST, 9 / 1.5));
    }

    @Test
    void a_plan_is_bound_by_a_class_that_can_not_be_split() {
        Timings timings = new Timings(List.of(test("A#a", 3), test("A#b", 3)), List.of(type("A", 1, ClassKind.WHOLE)));

        assertThat(bound(timings, 2)).isEqualTo(new Bound(Reason.CLASS, 7));
    }

    @Test
    void a_plan_is_bound_by_the_set_up_of_what_is_no_longer_than_it() {
        assertThat(bound(withSetUps(), 3)).isEqualTo(new Bound(Reason.SET_UP, 11.5));
        assertThat(Explanation.of(withSetUps(), equalNodes(3), Granularity.METHOD)
                        .lines())
                .contains("What bounds it: the set-up of the longest test, 8.5 s of 11.5 s; more nodes don't help.");
    }

    @Test
    void it_is_told_in_aligned_lines_that_are_not_too_long() {
        String name = "com.acme.a.very.deep.and.long.package.name.that.goes.on.and.on." + "Long".repeat(20) + "Test";
        Timings timings = new Timings(
                Stream.concat(
                                withSetUps().tests().stream(),
                                Stream.of(test(name + "#test", 45_240), test("Short#test", 3_599)))
                        .toList(),
                withSetUps().classes(),
                withSetUps().setUps());
        List<String> lines =
                Explanation.of(timings, equalNodes(2), Granularity.METHOD).lines();

        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotMatch(".* "));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(" 12 h 34 min ")
                        .contains("  ...")
                        .endsWith("LongTest#test"));
    }

    @Test
    void without_timings_it_says_so() {
        assertThat(Explanation.of(Timings.NONE, equalNodes(2), Granularity.METHOD)
                        .lines())
                .containsExactly("Nothing was timed yet, so all tests go where the ring says.");
    }
}
