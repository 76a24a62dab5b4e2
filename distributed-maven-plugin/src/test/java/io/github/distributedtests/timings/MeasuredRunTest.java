package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MeasuredRunTest {
    private static final long SECOND = 1_000_000_000;
    private static final Timings KNOWN =
            new Timings(List.of(new TestTime("m", "ATest#a", 3), new TestTime("m", "BTest#a", 0.1)), List.of());

    private final MeasuredRun run = new MeasuredRun();

    @Test
    void nothing_measured_is_nothing_known() {
        assertThat(run.timings(Timings.NONE)).isEqualTo(Timings.NONE);
    }

    @Test
    void all_invocations_of_a_test_add_up() {
        run.addTest(1, "m", "FooTest#a", SECOND);
        run.addTest(1, "m", "FooTest#a", 2 * SECOND);
        run.addTest(1, "m", "FooTest#b", SECOND / 2);
        run.addTest(1, "n", "FooTest#a", 0);

        assertThat(run.timings(Timings.NONE).tests())
                .containsExactly(
                        new TestTime("m", "FooTest#a", 3),
                        new TestTime("m", "FooTest#b", 0.5),
                        new TestTime("n", "FooTest#a", 0));
    }

    private void assertOnlyClass(String name, double ownSeconds, ClassKind kind, String unit) {
        assertThat(run.timings(Timings.NONE).classes())
                .containsExactly(new ClassTime("m", name, ownSeconds, kind, unit));
    }

    @Test
    void what_a_class_costs_is_the_mean_over_its_nodes_and_the_sum_on_each() {
        run.addClass(1, "m", "FooTest", SECOND);
        run.addClass(1, "m", "FooTest", 2 * SECOND);
        run.addClass(3, "m", "FooTest", 6 * SECOND);

        assertOnlyClass("FooTest", 4.5, ClassKind.PLAIN, "FooTest");
    }

    @Test
    void a_class_has_the_kind_and_the_unit_that_were_told() {
        run.addUnit("m", "FooTest", ClassKind.WHOLE, "Base");
        run.addClass(1, "m", "FooTest", SECOND);

        assertOnlyClass("FooTest", 1, ClassKind.WHOLE, "Base");
    }

    @Test
    void where_executions_differ_the_strictest_kind_holds() {
        run.addUnit("m", "FooTest", ClassKind.EXPENSIVE, "FooTest");
        run.addUnit("m", "FooTest", ClassKind.WHOLE, "Base");
        run.addUnit("m", "FooTest", ClassKind.PLAIN, "FooTest");
        run.addClass(1, "m", "FooTest", 0);

        assertOnlyClass("FooTest", 0, ClassKind.WHOLE, "Base");
    }

    @Test
    void a_class_is_known_by_its_tests_where_its_own_time_is_not() {
        run.addUnit("m", "com.acme.FooTest", ClassKind.EXPENSIVE, "com.acme.FooTest");
        run.addTest(1, "m", "com.acme.FooTest$Inner#a", SECOND);

        assertOnlyClass("com.acme.FooTest", 0, ClassKind.EXPENSIVE, "com.acme.FooTest");
    }

    @Test
    void a_class_of_which_nothing_ran_is_not_known() {
        run.addUnit("m", "FooTest", ClassKind.EXPENSIVE, "FooTest");
        run.addTest(1, "n", "FooTest#a", SECOND);
        run.addTest(1, "m", "BarTest#a", SECOND);

        assertThat(run.timings(Timings.NONE).classes()).isEmpty();
    }

    @Test
    void negative_durations_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> run.addTest(1, "m", "FooTest#a", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> run.addClass(1, "m", "FooTest", -1));
    }

    @Test
    void sums_do_not_overflow() {
        run.addTest(1, "m", "FooTest#a", Long.MAX_VALUE);
        run.addTest(1, "m", "FooTest#a", Long.MAX_VALUE);

        assertThat(run.timings(Timings.NONE).tests())
                .containsExactly(new TestTime("m", "FooTest#a", Long.MAX_VALUE / 1e9));
    }

    @Test
    void a_node_that_is_slow_for_all_its_tests_is_not_believed() {
        Timings known = new Timings(List.of(new TestTime("m", "A#a", 1), new TestTime("m", "B#a", 2)), List.of());
        run.addTest(1, "m", "A#a", SECOND);
        run.addTest(2, "m", "B#a", 5 * SECOND);
        run.addTest(2, "m", "B#new", 10 * SECOND);
        run.addClass(2, "m", "B", 5 * SECOND);
        run.addSetUp(2, "m", "jvm", 3 * SECOND);

        assertThat(run.slowness(known)).containsExactly(Map.entry(1, 1.0), Map.entry(2, 2.5));
        assertThat(run.timings(known))
                .isEqualTo(new Timings(
                        List.of(
                                new TestTime("m", "A#a", 1),
                                new TestTime("m", "B#a", 2),
                                new TestTime("m", "B#new", 4)),
                        List.of(new ClassTime("m", "B", 2, ClassKind.PLAIN, "B")),
                        List.of(new SetUpTime("m", "jvm", 1.2))));
    }

    @Test
    void all_nodes_twice_as_slow_are_believed() {
        Timings known = new Timings(List.of(new TestTime("m", "A#a", 1), new TestTime("m", "B#a", 1)), List.of());
        run.addTest(1, "m", "A#a", 2 * SECOND);
        run.addTest(2, "m", "B#a", 2 * SECOND);

        assertThat(run.timings(known).tests()).extracting(TestTime::seconds).containsExactly(2.0, 2.0);
    }

    @Test
    void a_node_that_is_known_to_run_next_to_nothing_is_like_the_others() {
        Timings known = new Timings(List.of(new TestTime("m", "A#a", 5), new TestTime("m", "B#a", 0.1)), List.of());
        run.addTest(1, "m", "A#a", 5 * SECOND);
        run.addTest(2, "m", "B#a", 9 * SECOND);

        assertThat(run.slowness(known)).containsOnlyKeys(1);
        assertThat(run.timings(known).tests()).extracting(TestTime::seconds).containsExactly(5.0, 9.0);
    }

    @Test
    void what_the_first_test_of_a_class_loads_belongs_to_the_class() {
        Timings known = new Timings(List.of(new TestTime("m", "A#first", 1)), List.of());
        run.addTest(1, "m", "A#first", 2 * SECOND);
        run.addTest(1, "m", "A#next", SECOND);
        run.addFirstOfClass(1, "m", "A#first");
        run.addClass(1, "m", "A", SECOND);

        assertThat(run.timings(known))
                .isEqualTo(new Timings(
                        List.of(new TestTime("m", "A#first", 1), new TestTime("m", "A#next", 1)),
                        List.of(new ClassTime("m", "A", 2, ClassKind.PLAIN, "A"))));
    }

    @Test
    void a_first_test_that_takes_much_longer_than_loading_can_is_believed() {
        Timings known = new Timings(List.of(new TestTime("m", "A#first", 1)), List.of());
        run.addTest(1, "m", "A#first", 20 * SECOND);
        run.addFirstOfClass(1, "m", "A#first");

        assertThat(run.timings(known).tests()).containsExactly(new TestTime("m", "A#first", 20));
    }

    @Test
    void what_a_node_waits_for_a_set_up_is_the_median_over_the_nodes() {
        run.addSetUp(1, "m", "jvm", SECOND);
        run.addSetUp(2, "m", "jvm", 60 * SECOND);
        run.addSetUp(3, "m", "jvm", 2 * SECOND);

        assertThat(run.timings(Timings.NONE).setUps()).containsExactly(new SetUpTime("m", "jvm", 2));
    }

    @Test
    void a_class_stands_in_the_set_up_that_was_told() {
        run.addTest(1, "m", "A#a", SECOND);
        run.addUnit("m", "A", ClassKind.PLAIN, "A");
        run.addClassIn("m", "A", "surefire:late");
        run.addClassIn("m", "A", "surefire:early");

        assertThat(run.timings(Timings.NONE).classes())
                .containsExactly(new ClassTime("m", "A", 0, ClassKind.PLAIN, "A", "surefire:early"));
    }

    /** What a run can be told, in any number and order. */
    @Provide
    Arbitrary<List<Consumer<MeasuredRun>>> calls() {
        Arbitrary<String> classes = Arbitraries.of("ATest", "BTest", "CTest");
        Arbitrary<Long> nanos = Arbitraries.longs().between(0, Long.MAX_VALUE);
        Arbitrary<Consumer<MeasuredRun>> tests = Combinators.combine(classes, nanos)
                .as((name, time) -> measured -> {
                    measured.addTest((int) (time % 3) + 1, "m", name + "#a", time);
                    measured.addFirstOfClass((int) (time % 2) + 1, "m", name + "#a");
                });
        Arbitrary<Consumer<MeasuredRun>> pieces = Combinators.combine(
                        Arbitraries.integers().between(1, 4), classes, nanos)
                .as((node, name, time) -> measured -> measured.addClass(node, "m", name, time));
        Arbitrary<Consumer<MeasuredRun>> units = Combinators.combine(classes, Arbitraries.of(ClassKind.class), classes)
                .as((name, kind, unit) -> measured -> measured.addUnit("m", name, kind, unit));
        Arbitrary<Consumer<MeasuredRun>> setUps = Combinators.combine(
                        Arbitraries.integers().between(1, 4), classes, nanos)
                .as((node, name, time) -> measured -> {
                    measured.addSetUp(node, "m", name, time);
                    measured.addClassIn("m", "ATest", name);
                });
        return Arbitraries.oneOf(tests, pieces, units, setUps).list().ofMaxSize(30);
    }

    @Property(tries = 300)
    void the_order_of_what_is_told_does_not_matter(
            @ForAll("calls") List<Consumer<MeasuredRun>> calls, @ForAll Random random) {
        List<Consumer<MeasuredRun>> shuffled = new ArrayList<>(calls);
        Collections.shuffle(shuffled, random);

        assertThat(timingsAfter(shuffled)).isEqualTo(timingsAfter(calls));
    }

    private static Timings timingsAfter(List<Consumer<MeasuredRun>> calls) {
        MeasuredRun told = new MeasuredRun();
        calls.forEach(call -> call.accept(told));
        return told.timings(KNOWN);
    }
}
