package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private final MeasuredRun run = new MeasuredRun();

    @Test
    void nothing_measured_is_nothing_known() {
        assertThat(run.timings()).isEqualTo(Timings.NONE);
    }

    @Test
    void all_invocations_of_a_test_add_up() {
        run.addTest("m", "FooTest#a", SECOND);
        run.addTest("m", "FooTest#a", 2 * SECOND);
        run.addTest("m", "FooTest#b", SECOND / 2);
        run.addTest("n", "FooTest#a", 0);

        assertThat(run.timings().tests())
                .containsExactly(
                        new TestTime("m", "FooTest#a", 3),
                        new TestTime("m", "FooTest#b", 0.5),
                        new TestTime("n", "FooTest#a", 0));
    }

    @Test
    void what_a_class_costs_is_the_mean_over_its_nodes_and_the_sum_on_each() {
        run.addClass(1, "m", "FooTest", SECOND);
        run.addClass(1, "m", "FooTest", 2 * SECOND);
        run.addClass(3, "m", "FooTest", 6 * SECOND);

        assertThat(run.timings().classes())
                .containsExactly(new ClassTime("m", "FooTest", 4.5, ClassKind.PLAIN, "FooTest"));
    }

    @Test
    void a_class_has_the_kind_and_the_unit_that_were_told() {
        run.addUnit("m", "FooTest", ClassKind.WHOLE, "Base");
        run.addClass(1, "m", "FooTest", SECOND);

        assertThat(run.timings().classes()).containsExactly(new ClassTime("m", "FooTest", 1, ClassKind.WHOLE, "Base"));
    }

    @Test
    void where_executions_differ_the_strictest_kind_holds() {
        run.addUnit("m", "FooTest", ClassKind.EXPENSIVE, "FooTest");
        run.addUnit("m", "FooTest", ClassKind.WHOLE, "Base");
        run.addUnit("m", "FooTest", ClassKind.PLAIN, "FooTest");
        run.addClass(1, "m", "FooTest", 0);

        assertThat(run.timings().classes()).containsExactly(new ClassTime("m", "FooTest", 0, ClassKind.WHOLE, "Base"));
    }

    @Test
    void a_class_is_known_by_its_tests_where_its_own_time_is_not() {
        run.addUnit("m", "com.acme.FooTest", ClassKind.EXPENSIVE, "com.acme.FooTest");
        run.addTest("m", "com.acme.FooTest$Inner#a", SECOND);

        assertThat(run.timings().classes())
                .containsExactly(new ClassTime("m", "com.acme.FooTest", 0, ClassKind.EXPENSIVE, "com.acme.FooTest"));
    }

    @Test
    void a_class_of_which_nothing_ran_is_not_known() {
        run.addUnit("m", "FooTest", ClassKind.EXPENSIVE, "FooTest");
        run.addTest("n", "FooTest#a", SECOND);
        run.addTest("m", "BarTest#a", SECOND);

        assertThat(run.timings().classes()).isEmpty();
    }

    @Test
    void negative_durations_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> run.addTest("m", "FooTest#a", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> run.addClass(1, "m", "FooTest", -1));
    }

    @Test
    void sums_do_not_overflow() {
        run.addTest("m", "FooTest#a", Long.MAX_VALUE);
        run.addTest("m", "FooTest#a", Long.MAX_VALUE);

        assertThat(run.timings().tests()).containsExactly(new TestTime("m", "FooTest#a", Long.MAX_VALUE / 1e9));
    }

    /** What a run can be told, in any number and order. */
    @Provide
    Arbitrary<List<Consumer<MeasuredRun>>> calls() {
        Arbitrary<String> classes = Arbitraries.of("ATest", "BTest", "CTest");
        Arbitrary<Long> nanos = Arbitraries.longs().between(0, Long.MAX_VALUE);
        Arbitrary<Consumer<MeasuredRun>> tests = Combinators.combine(classes, nanos)
                .as((name, time) -> measured -> measured.addTest("m", name + "#a", time));
        Arbitrary<Consumer<MeasuredRun>> pieces = Combinators.combine(
                        Arbitraries.integers().between(1, 4), classes, nanos)
                .as((node, name, time) -> measured -> measured.addClass(node, "m", name, time));
        Arbitrary<Consumer<MeasuredRun>> units = Combinators.combine(classes, Arbitraries.of(ClassKind.class), classes)
                .as((name, kind, unit) -> measured -> measured.addUnit("m", name, kind, unit));
        return Arbitraries.oneOf(tests, pieces, units).list().ofMaxSize(30);
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
        return told.timings();
    }
}
