package io.github.distributedtests.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.planning.algorithm.LongestFirst;
import io.github.distributedtests.planning.algorithm.Nodes;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class PlannerPropertyTest {
    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void every_timed_test_has_exactly_one_owner(
            @ForAll("reactors") Timings timings, @ForAll("weights") double[] weights, @ForAll Granularity granularity) {
        PlanOutcome outcome = outcome(timings, weights, granularity);

        assertThat(outcome.owners).hasSize(timings.tests().size());
    }

    @Property(tries = TRIES)
    void what_must_not_be_split_is_on_one_node(
            @ForAll("reactors") Timings timings, @ForAll("weights") double[] weights, @ForAll Granularity granularity) {
        PlanOutcome outcome = outcome(timings, weights, granularity);

        Set<String> whole = new HashSet<>(outcome.nodesOfUnit.keySet());
        if (granularity == Granularity.METHOD) {
            whole.retainAll(timings.classes().stream()
                    .filter(time -> time.kind() == ClassKind.WHOLE)
                    .map(time -> time.module() + ' ' + time.unit())
                    .toList());
        }
        assertThat(whole)
                .allSatisfy(unit -> assertThat(outcome.nodesOfUnit.get(unit)).hasSize(1));
    }

    @Property(tries = TRIES)
    void what_is_on_one_node_is_in_one_piece(@ForAll("reactors") Timings timings, @ForAll("weights") double[] weights) {
        ReactorPlan plan = Planner.plan(timings, weights, Granularity.METHOD);
        if (weights.length == 1) {
            return; // needs no plan
        }
        new PlanOutcome(timings, plan, weights).nodesOfUnit.forEach((unit, nodes) -> {
            if (nodes.size() == 1) {
                String module = unit.substring(0, unit.indexOf(' '));
                assertThat(plan.of(module).nodes()).containsKey(unit.substring(module.length() + 1));
            }
        });
    }

    @Property(tries = TRIES)
    void no_node_is_done_later_than_by_longest_first(
            @ForAll("suites") Timings timings, @ForAll("weights") double[] weights, @ForAll Granularity granularity) {
        double inOnePiece = longestFirst(timings, weights);

        assertThat(outcome(timings, weights, granularity).makespan()).isLessThanOrEqualTo(inOnePiece + 1e-4);
    }

    @Property(tries = TRIES)
    void no_node_is_done_later_than_by_longest_first_of_methods_but_for_what_the_ring_may_cost(
            @ForAll("suites") Timings timings, @ForAll("weights") double[] weights) {
        SetUpTree tree = SetUpTree.of(timings, Granularity.METHOD);
        double inTests = LongestFirst.ofTests(tree, new Nodes(weights)).makespan() / 1e6;

        assertThat(outcome(timings, weights, Granularity.METHOD).makespan()).isLessThanOrEqualTo(1.01 * inTests + 1e-4);
    }

    @Property(tries = TRIES)
    void with_set_up_that_is_shared_no_node_is_done_later_than_by_longest_first(
            @ForAll("reactors") Timings timings, @ForAll("weights") double[] weights, @ForAll Granularity granularity) {
        SetUpTree tree = SetUpTree.of(timings, granularity);
        double byClass = LongestFirst.ofUnits(tree, new Nodes(weights)).makespan() / 1e6;
        double byModule = LongestFirst.ofGroups(tree, new Nodes(weights)).makespan() / 1e6;

        assertThat(outcome(timings, weights, granularity).makespan())
                .isLessThanOrEqualTo(byClass + 1e-4)
                .isLessThanOrEqualTo(1.001 * byModule + 1e-4);
    }

    @Property(tries = TRIES)
    void no_plan_is_better_than_what_can_be_reached(
            @ForAll("reactors") Timings timings, @ForAll("weights") double[] weights, @ForAll Granularity granularity) {
        double least = new Nodes(weights).leastMakespan(SetUpTree.of(timings, granularity)) / 1e6;

        assertThat(outcome(timings, weights, granularity).makespan()).isGreaterThanOrEqualTo(least - 1e-4);
    }

    @Property(tries = TRIES)
    void set_up_that_costs_nothing_changes_nothing(
            @ForAll("suites") Timings timings, @ForAll("weights") double[] weights, @ForAll Granularity granularity) {
        List<SetUpTime> free =
                List.of(new SetUpTime("com.acme:module0", "jvm", 0), new SetUpTime("com.acme:gone", "jvm", 3));
        Timings same = new Timings(timings.tests(), timings.classes(), free);

        assertThat(entries(Planner.plan(same, weights, granularity)))
                .isEqualTo(entries(Planner.plan(timings, weights, granularity)));
    }

    @Property(tries = TRIES)
    void the_predicted_seconds_are_the_load_over_the_weight(
            @ForAll("reactors") Timings timings, @ForAll("weights") double[] weights, @ForAll Granularity granularity) {
        ReactorPlan plan = Planner.plan(timings, weights, granularity);
        PlanOutcome outcome = new PlanOutcome(timings, plan, weights);

        double mean = Arrays.stream(weights).average().orElseThrow();
        for (int node = 0; node < weights.length; node++) {
            assertThat(plan.predictedSeconds().get(node))
                    .isCloseTo(outcome.load[node] / weights[node] * mean, within(1e-4));
        }
    }

    @Property(tries = TRIES)
    void the_order_of_the_input_does_not_matter(
            @ForAll("reactors") Timings timings,
            @ForAll("weights") double[] weights,
            @ForAll Granularity granularity,
            @ForAll Random random) {
        List<TestTime> tests = new ArrayList<>(timings.tests());
        Collections.shuffle(tests, random);
        List<ClassTime> classes = new ArrayList<>(timings.classes());
        Collections.shuffle(classes, random);
        ReactorPlan plan = Planner.plan(timings, weights, granularity);
        List<SetUpTime> setUps = new ArrayList<>(timings.setUps());
        Collections.shuffle(setUps, random);
        ReactorPlan shuffled = Planner.plan(new Timings(tests, classes, setUps), weights, granularity);

        assertThat(shuffled.digest()).isEqualTo(plan.digest());
        assertThat(shuffled.predictedSeconds()).isEqualTo(plan.predictedSeconds());
        assertThat(entries(shuffled)).isEqualTo(entries(plan));
    }

    @Property(tries = TRIES)
    void equal_plans_and_only_those_have_equal_digests(
            @ForAll("suites") Timings one,
            @ForAll("suites") Timings other,
            @ForAll @IntRange(min = 2, max = 5) int nodes) {
        double[] weights = SampleSuites.equalNodes(nodes);
        ReactorPlan plan = Planner.plan(one, weights, Granularity.METHOD);
        ReactorPlan otherPlan = Planner.plan(other, weights, Granularity.METHOD);

        assertThat(plan.digest()).matches("[0-9a-f]{16}");
        assertThat(plan.digest().equals(otherPlan.digest()))
                .isEqualTo(entries(plan).equals(entries(otherPlan)));
        assertThat(plan.modules().values())
                .allSatisfy(module -> assertThat(module.digest()).isEqualTo(plan.digest()));
    }

    @Property(tries = 50)
    void a_node_of_weight_2_gets_twice_the_load(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        Timings timings = SampleSuites.realistic(200, 10, 0.01, seed);
        PlanOutcome outcome = outcome(timings, new double[] {1, 2, 1}, Granularity.METHOD);

        assertThat(outcome.load[1] / outcome.load[0]).isCloseTo(2, within(0.1));
        assertThat(outcome.load[1] / outcome.load[2]).isCloseTo(2, within(0.1));
    }

    @Property(tries = 50)
    void realistic_suites_are_done_within_2_percent_of_what_can_be_reached(
            @ForAll @IntRange(min = 0, max = 1000) int seed,
            @ForAll @IntRange(min = 2, max = 24) int nodes,
            @ForAll Granularity granularity) {
        Timings timings = SampleSuites.realistic(300, 10, 0.01, seed);
        double[] weights = SampleSuites.equalNodes(nodes);
        double least = new Nodes(weights).leastMakespan(SetUpTree.of(timings, granularity)) / 1e6;

        assertThat(outcome(timings, weights, granularity).makespan() / least).isBetween(0.999, 1.02);
    }

    private static PlanOutcome outcome(Timings timings, double[] weights, Granularity granularity) {
        return new PlanOutcome(timings, Planner.plan(timings, weights, granularity), weights);
    }

    private static Map<String, Map<String, Integer>> entries(ReactorPlan plan) {
        Map<String, Map<String, Integer>> entries = new TreeMap<>();
        plan.modules().forEach((module, part) -> entries.put(module, part.nodes()));
        return entries;
    }

    /** As plain as can be, to compare with: every class or unit in one piece. */
    private static double longestFirst(Timings timings, double[] weights) {
        Map<String, ClassTime> classes = new HashMap<>();
        timings.classes().forEach(time -> classes.put(time.module() + ' ' + time.className(), time));
        Map<String, Double> seconds = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (TestTime test : timings.tests()) {
            String type = ClassNames.outermost(test.test().split("#")[0]);
            ClassTime time = classes.get(test.module() + ' ' + type);
            double own = time != null && known.add(test.module() + ' ' + type) ? time.ownSeconds() : 0;
            seconds.merge(test.module() + ' ' + PlanOutcome.unit(time, type), test.seconds() + own, Double::sum);
        }
        double mean = Arrays.stream(weights).average().orElseThrow();
        double[] load = new double[weights.length];
        for (double more :
                seconds.values().stream().sorted(Comparator.reverseOrder()).toList()) {
            int best = 0;
            for (int node = 1; node < weights.length; node++) {
                if ((load[node] + more) / weights[node] < (load[best] + more) / weights[best] - 1e-9) {
                    best = node;
                }
            }
            load[best] += more;
        }
        double makespan = 0;
        for (int node = 0; node < weights.length; node++) {
            makespan = Math.max(makespan, load[node] / weights[node] * mean);
        }
        return makespan;
    }

    @Provide
    Arbitrary<double[]> weights() {
        return Arbitraries.of(1, 2, 3, 0.5)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(weights ->
                        weights.stream().mapToDouble(Number::doubleValue).toArray());
    }

    /** With modules that are built, test JVMs and application contexts that cost something, or nothing. */
    @Provide
    Arbitrary<Timings> reactors() {
        Arbitrary<Double> seconds = Arbitraries.integers().between(0, 4).map(tenths -> tenths / 2.0);
        return Combinators.combine(suites(), seconds.list().ofSize(9)).as((suite, costs) -> {
            List<SetUpTime> setUps = new ArrayList<>();
            List<ClassTime> classes = new ArrayList<>();
            for (int module = 0; module < 2; module++) {
                String name = "com.acme:module" + module;
                setUps.add(new SetUpTime(name, "jvm", costs.get(module)));
                setUps.add(new SetUpTime(name, "one", "jvm", costs.get(2 + module)));
                setUps.add(new SetUpTime(name, "other", "jvm", costs.get(4 + module)));
                setUps.add(new SetUpTime(name, SetUpTime.BUILD, "com.acme:base", costs.get(6 + module)));
            }
            setUps.add(new SetUpTime("com.acme:base", SetUpTime.BUILD, costs.get(8)));
            for (ClassTime time : suite.classes()) {
                String setUp =
                        List.of("", "jvm", "one", "other").get(time.unit().length() % 4);
                classes.add(new ClassTime(
                        time.module(), time.className(), time.ownSeconds(), time.kind(), time.unit(), setUp));
            }
            return new Timings(suite.tests(), classes, setUps);
        });
    }

    @Provide
    Arbitrary<Timings> suites() {
        Arbitrary<Double> seconds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0.0)),
                Tuple.of(6, Arbitraries.integers().between(1, 50).map(millis -> millis / 1e3)),
                Tuple.of(2, Arbitraries.integers().between(50, 3000).map(millis -> millis / 1e3)));
        Arbitrary<ClassKind> kinds = Arbitraries.of(ClassKind.class).injectNull(0.2);
        return Combinators.combine(
                        seconds.list().ofMinSize(1).ofMaxSize(12),
                        seconds,
                        kinds,
                        Arbitraries.integers().between(0, 3))
                .as(TypeOfSuite::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(PlannerPropertyTest::timings);
    }

    /** @param variant the module, and whether there are nested classes or shared units */
    private record TypeOfSuite(List<Double> seconds, double own, ClassKind kind, int variant) {}

    private static Timings timings(List<TypeOfSuite> types) {
        List<TestTime> tests = new ArrayList<>();
        List<ClassTime> classes = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            TypeOfSuite type = types.get(i);
            String module = "com.acme:module" + type.variant % 2;
            String name = "com.acme.Type" + i / 2;
            if (i % 2 == 1 && module.equals("com.acme:module" + types.get(i - 1).variant % 2)) {
                name += "Other";
            }
            for (int j = 0; j < type.seconds.size(); j++) {
                String nested = type.variant > 1 && j % 3 == 2 ? "$Inner" : "";
                String method = j == 8 ? "" : "#test" + j;
                tests.add(new TestTime(module, name + nested + method, type.seconds.get(j)));
            }
            if (type.kind != null) {
                boolean shared = type.kind == ClassKind.WHOLE && type.variant > 1;
                classes.add(new ClassTime(module, name, type.own, type.kind, shared ? "com.acme.Together" : name));
            }
        }
        return new Timings(tests, classes);
    }
}
