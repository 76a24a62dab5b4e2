package io.github.distributedtests.planning;

import static io.github.distributedtests.planning.SampleSuites.classesOf;
import static io.github.distributedtests.planning.SampleSuites.equalNodes;
import static io.github.distributedtests.planning.SampleSuites.test;
import static io.github.distributedtests.planning.SampleSuites.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.ring.HashRing;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {

    @ParameterizedTest
    @CsvSource({
        "2, 3 3 2 2 2, 6", // longest first needs 7
        "3, 5 5 4 4 3 3 3, 9", // longest first needs 11
        "4, 7 7 6 6 5 5 4 4 4, 12", // longest first needs 15
        "2, 8 7 6 5 4, 15",
        "2, 10 1 1, 10",
        "4, 1 1 1 1, 1"
    })
    void small_suites_are_done_as_early_as_possible(int nodes, String seconds, double best) {
        double[] times = Arrays.stream(seconds.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThat(outcome(classesOf(times), equalNodes(nodes)).makespan()).isEqualTo(best);
    }

    /** Of four classes each, one second long, whose test JVM every node pays for that has one of them. */
    private static Timings modules(int count, double jvmSeconds) {
        List<TestTime> tests = new ArrayList<>();
        List<ClassTime> classes = new ArrayList<>();
        List<SetUpTime> setUps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String module = "com.acme:module" + i;
            setUps.add(new SetUpTime(module, "surefire:default-test", jvmSeconds));
            for (String name : List.of("A", "B", "C", "D")) {
                tests.add(new TestTime(module, name + "#test", 1));
                classes.add(new ClassTime(module, name, 0, ClassKind.PLAIN, name, "surefire:default-test"));
            }
        }
        return new Timings(tests, classes, setUps);
    }

    @Test
    void a_module_stays_on_one_node_where_each_more_would_start_its_test_jvm() {
        ReactorPlan plan = Planner.plan(modules(6, 3), equalNodes(3), Granularity.METHOD);

        assertThat(plan.predictedSeconds()).containsOnly(14.0);
        assertThat(plan.modules().values())
                .allSatisfy(module -> assertThat(module.nodes().values())
                        .containsOnly(module.nodes().get("A")));
    }

    /** Four modules of which each two stand on another one, which takes long to build; in the order of the names by turns. */
    private static Timings builds() {
        List<TestTime> tests = new ArrayList<>();
        List<SetUpTime> setUps = new ArrayList<>();
        for (String base : List.of("base0", "base1")) {
            setUps.add(new SetUpTime(base, SetUpTime.BUILD, "root", 10));
        }
        setUps.add(new SetUpTime("root", SetUpTime.BUILD, "", 1));
        for (int i = 0; i < 4; i++) {
            String module = "module" + i;
            setUps.add(new SetUpTime(module, SetUpTime.BUILD, "base" + i % 2, 2));
            setUps.add(new SetUpTime(module, "surefire:default-test", 1));
            tests.add(new TestTime(module, "ATest#test", 3));
            tests.add(new TestTime(module, "feature of no class", 1));
        }
        return new Timings(tests, List.of(), setUps);
    }

    @Test
    void modules_that_stand_on_the_same_ones_are_built_on_one_node() {
        ReactorPlan plan = Planner.plan(builds(), equalNodes(2), Granularity.METHOD);

        assertThat(nodesOf(plan, "module0")).hasSize(1).isEqualTo(nodesOf(plan, "module2"));
        assertThat(nodesOf(plan, "module1")).hasSize(1).isEqualTo(nodesOf(plan, "module3"));
        assertThat(plan.predictedSeconds()).containsExactly(25.0, 25.0);
    }

    @Test
    void where_every_node_builds_every_module_no_time_of_a_build_is_in_the_plan() {
        ReactorPlan plan = Planner.plan(builds().withoutBuilds(), equalNodes(2), Granularity.METHOD);

        assertThat(plan.predictedSeconds()).containsExactly(10.0, 10.0);
    }

    private static Set<Integer> nodesOf(ReactorPlan plan, String module) {
        return Set.copyOf(plan.of(module).nodes().values());
    }

    /** Sixteen classes of two tests each that share four contexts, alphabetically one after the other. */
    private static Timings contexts() {
        List<TestTime> tests = new ArrayList<>();
        List<ClassTime> classes = new ArrayList<>();
        List<SetUpTime> setUps = new ArrayList<>();
        setUps.add(new SetUpTime("m", "surefire:default-test", 1));
        for (int i = 0; i < 16; i++) {
            String name = "Class%02dTest".formatted(i);
            tests.add(new TestTime("m", name + "#one", 0.4 + i % 3 * 0.2));
            tests.add(new TestTime("m", name + "#two", 0.3));
            classes.add(new ClassTime("m", name, 0.02, ClassKind.EXPENSIVE, name, "context " + i % 4));
        }
        for (int i = 0; i < 4; i++) {
            setUps.add(new SetUpTime("m", "context " + i, "surefire:default-test", 5));
        }
        return new Timings(tests, classes, setUps);
    }

    @ParameterizedTest
    @CsvSource({"METHOD", "CLASS"})
    void classes_that_share_a_context_stay_together_as_far_as_that_makes_no_node_late(Granularity granularity) {
        Map<String, Integer> nodes = Planner.plan(contexts(), equalNodes(3), granularity)
                .modules()
                .get("m")
                .nodes();

        long starts = nodes.entrySet().stream()
                .map(entry -> Integer.parseInt(entry.getKey().substring(5, 7)) % 4 + " on " + entry.getValue())
                .distinct()
                .count();
        assertThat(starts).isBetween(4L, 7L);
    }

    @Test
    void a_module_is_spread_over_nodes_where_they_would_wait_longer_for_it_than_for_its_test_jvm() {
        ReactorPlan plan = Planner.plan(modules(1, 3), equalNodes(2), Granularity.METHOD);

        assertThat(plan.predictedSeconds()).containsOnly(5.0);
    }

    @Test
    void a_class_stays_in_one_piece_where_no_node_is_late_for_it() {
        List<TestTime> tests = methods("Big", 4, 1);
        tests.addAll(methods("Other", 4, 1));
        Timings timings = new Timings(tests, List.of());

        assertThat(entries(timings, equalNodes(2)).keySet()).containsExactlyInAnyOrder("Big", "Other");
    }

    @Test
    void a_class_that_makes_a_node_late_is_split() {
        Timings timings = new Timings(methods("Big", 6, 1), List.of());
        PlanOutcome outcome = outcome(timings, equalNodes(3));

        assertThat(outcome.makespan()).isEqualTo(2);
        assertThat(outcome.entries).isEqualTo(6);
    }

    @Test
    void a_class_that_was_split_and_came_together_again_on_one_node_is_in_one_piece() {
        Timings timings = new Timings(
                List.of(
                        test("A#test0", 8),
                        test("A#test1", 4),
                        test("B#test0", 10),
                        test("C#test0", 9),
                        test("C#test1", 6)),
                List.of());

        assertThat(entries(timings, equalNodes(2))).containsOnlyKeys("A", "B", "C#test0", "C#test1");
    }

    @Test
    void by_class_no_class_is_split() {
        Timings timings = new Timings(methods("Big", 6, 1), List.of());

        assertThat(Planner.plan(timings, equalNodes(3), Granularity.CLASS)
                        .of(SampleSuites.MODULE)
                        .nodes())
                .containsOnlyKeys("Big");
    }

    @Test
    void a_whole_class_is_not_split() {
        Timings timings = new Timings(methods("Big", 6, 1), List.of(type("Big", 0, ClassKind.WHOLE)));

        assertThat(entries(timings, equalNodes(3))).containsOnlyKeys("Big");
    }

    @Test
    void whole_classes_of_one_unit_go_together_under_its_name() {
        List<TestTime> tests = methods("First", 3, 1);
        tests.addAll(methods("Second", 3, 1));
        Timings timings = new Timings(
                tests,
                List.of(
                        new ClassTime(SampleSuites.MODULE, "First", 1, ClassKind.WHOLE, "First"),
                        new ClassTime(SampleSuites.MODULE, "Second", 2, ClassKind.WHOLE, "First")));
        ReactorPlan plan = Planner.plan(timings, equalNodes(2), Granularity.METHOD);

        assertThat(plan.of(SampleSuites.MODULE).nodes()).containsOnlyKeys("First");
        assertThat(plan.predictedSeconds()).containsExactlyInAnyOrder(9.0, 0.0);
    }

    @Test
    void an_expensive_class_is_split_only_if_that_pays_for_its_set_up() {
        List<TestTime> tests = methods("Web", 4, 1);

        assertThat(entries(new Timings(tests, List.of(type("Web", 10, ClassKind.EXPENSIVE))), equalNodes(2)))
                .as("13 s on both nodes against 14 s on one")
                .doesNotContainKey("Web");
        assertThat(entries(
                        new Timings(methods("Web", 1, 1), List.of(type("Web", 10, ClassKind.EXPENSIVE))),
                        equalNodes(2)))
                .containsOnlyKeys("Web");
        List<TestTime> more = new ArrayList<>(tests);
        more.add(test("Long#test", 14));
        assertThat(entries(new Timings(more, List.of(type("Web", 10, ClassKind.EXPENSIVE))), equalNodes(3)))
                .as("Long takes 14 s anyway")
                .containsOnlyKeys("Web", "Long");
    }

    @Test
    void nested_classes_belong_to_the_outermost_and_names_of_their_own_to_themselves() {
        Timings timings = new Timings(
                List.of(test("Outer#a", 1), test("Outer$Inner#b", 1), test("Outer", 1), test("a story", 3)), List.of());

        assertThat(entries(timings, equalNodes(2))).containsOnlyKeys("Outer", "a story");
    }

    @Test
    void a_test_of_the_same_name_in_two_modules_is_two_tests() {
        Timings timings = new Timings(
                List.of(new TestTime("a:a", "FooTest#bar", 2), new TestTime("a:b", "FooTest#bar", 2)), List.of());
        ReactorPlan plan = Planner.plan(timings, equalNodes(2), Granularity.METHOD);

        assertThat(Set.of(plan.of("a:a").nodeOf("FooTest"), plan.of("a:b").nodeOf("FooTest")))
                .isEqualTo(Set.of(1, 2));
    }

    @Test
    void a_class_without_timed_tests_is_not_in_the_plan() {
        Timings timings = new Timings(methods("Some", 2, 1), List.of(type("None", 5, ClassKind.WHOLE)));

        assertThat(entries(timings, equalNodes(2))).doesNotContainKey("None");
    }

    @Test
    void one_node_or_no_timings_need_no_plan() {
        ReactorPlan one = Planner.plan(classesOf(1, 2), equalNodes(1), Granularity.METHOD);
        ReactorPlan none = Planner.plan(Timings.NONE, equalNodes(3), Granularity.METHOD);

        assertThat(one).isEqualTo(new ReactorPlan(Plan.NONE.digest(), Map.of(), List.of(3.0)));
        assertThat(none).isEqualTo(new ReactorPlan(Plan.NONE.digest(), Map.of(), List.of(0.0, 0.0, 0.0)));
    }

    @Test
    void tests_that_take_no_time_stay_where_the_ring_puts_them() {
        Timings timings = classesOf(new double[20]);
        HashRing ring = HashRing.ofNodes(4);

        assertThat(entries(timings, equalNodes(4)))
                .hasSize(20)
                .allSatisfy((name, node) -> assertThat(node).isEqualTo(ring.nodeOf(name)));
    }

    @Test
    void beside_a_giant_everything_else_stays_where_the_ring_puts_it_if_there_is_room() {
        double[] seconds = new double[20];
        Arrays.fill(seconds, 1);
        Timings timings = SampleSuites.and(classesOf(seconds), test("Giant#test", 100));
        HashRing ring = HashRing.ofNodes(4);
        Map<String, Integer> entries = entries(timings, equalNodes(4));
        int giant = entries.get("Giant");

        assertThat(giant).isEqualTo(ring.nodeOf("Giant"));
        assertThat(entries).allSatisfy((name, node) -> {
            if (ring.nodeOf(name) != giant) {
                assertThat(node).isEqualTo(ring.nodeOf(name));
            }
        });
        assertThat(outcome(timings, equalNodes(4)).makespan()).isLessThanOrEqualTo(101);
    }

    @Test
    void beside_a_giant_the_others_are_done_at_the_same_time_so_that_none_is_late_when_timings_are_wrong() {
        double[] seconds = new double[24];
        Arrays.fill(seconds, 1);
        Timings timings = SampleSuites.and(classesOf(seconds), test("Giant#test", 10));
        double[] load = outcome(timings, equalNodes(4)).load;

        Arrays.sort(load);
        assertThat(load).containsExactly(8, 8, 8, 10);
    }

    @Test
    void beside_a_giant_a_class_of_many_tests_is_no_second_one() {
        List<TestTime> tests = methods("Big", 9, 1);
        tests.add(test("Giant#test", 10));
        double[] load = outcome(new Timings(tests, List.of()), equalNodes(4)).load;

        Arrays.sort(load);
        assertThat(load[2]).isLessThanOrEqualTo(5);
    }

    @Test
    void beside_a_giant_a_class_of_many_tests_stays_in_one_piece_if_its_set_up_is_expensive() {
        List<TestTime> tests = methods("Big", 6, 1);
        tests.add(test("Giant#test", 10));
        Timings timings = new Timings(tests, List.of(type("Big", 3, ClassKind.PLAIN)));

        assertThat(entries(timings, equalNodes(4))).containsOnlyKeys("Big", "Giant");
    }

    @Test
    void with_more_nodes_than_tests_each_test_has_a_node_of_its_own() {
        PlanOutcome outcome = outcome(classesOf(5, 5, 5), equalNodes(10));

        assertThat(Set.copyOf(outcome.owners.values())).hasSize(3);
    }

    @Test
    void equal_tests_are_spread_evenly() {
        Timings timings = new Timings(
                IntStream.range(0, 1000)
                        .mapToObj(i -> test("Type" + i + "#test", 0.5))
                        .toList(),
                List.of());

        assertThat(outcome(timings, equalNodes(8)).makespan()).isCloseTo(62.5, within(0.01 * 62.5));
    }

    @Test
    void a_million_seconds_and_more_add_up() {
        double[] seconds = new double[26];
        Arrays.fill(seconds, 1e6);
        PlanOutcome outcome = outcome(classesOf(seconds), equalNodes(2));

        assertThat(outcome.makespan()).isEqualTo(13e6);
        assertThat(Planner.plan(classesOf(Double.MAX_VALUE, Double.NaN, 1), equalNodes(2), Granularity.METHOD)
                        .predictedSeconds())
                .allSatisfy(predicted -> assertThat(predicted).isBetween(0.0, 5e6));
    }

    @Test
    void weights_mean_something_only_relative_to_one_another() {
        Timings timings = SampleSuites.realistic(50, 5, 0.01, 1);
        ReactorPlan plan = Planner.plan(timings, new double[] {1, 2}, Granularity.METHOD);
        ReactorPlan scaled = Planner.plan(timings, new double[] {2, 4}, Granularity.METHOD);

        assertThat(scaled.predictedSeconds()).isEqualTo(plan.predictedSeconds());
    }

    @Test
    void the_digest_depends_on_nodes_weights_granularity_and_entries() {
        Timings timings = classesOf(1, 2, 3);

        assertThat(Set.of(
                        Planner.plan(timings, new double[] {1, 1}, Granularity.METHOD)
                                .digest(),
                        Planner.plan(timings, new double[] {1, 1.5}, Granularity.METHOD)
                                .digest(),
                        Planner.plan(timings, new double[] {1, 1, 1}, Granularity.METHOD)
                                .digest(),
                        Planner.plan(timings, new double[] {1, 1}, Granularity.CLASS)
                                .digest(),
                        Planner.plan(classesOf(1, 2, 3, 1), new double[] {1, 1}, Granularity.METHOD)
                                .digest()))
                .hasSize(5);
    }

    @Test
    void the_locale_does_not_matter() {
        Timings timings = SampleSuites.realistic(20, 5, 0.01, 1);
        ReactorPlan plan = Planner.plan(timings, equalNodes(3), Granularity.METHOD);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Planner.plan(timings, equalNodes(3), Granularity.METHOD).digest())
                    .isEqualTo(plan.digest());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void weights_of_which_no_ring_can_be_made_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Planner.plan(classesOf(1), new double[] {1, 0}, Granularity.METHOD));
    }

    private static List<TestTime> methods(String type, int count, double seconds) {
        List<TestTime> tests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tests.add(test(type + "#test" + i, seconds));
        }
        return tests;
    }

    private static PlanOutcome outcome(Timings timings, double[] weights) {
        return new PlanOutcome(timings, Planner.plan(timings, weights, Granularity.METHOD), weights);
    }

    private static Map<String, Integer> entries(Timings timings, double[] weights) {
        return Planner.plan(timings, weights, Granularity.METHOD)
                .of(SampleSuites.MODULE)
                .nodes();
    }
}
