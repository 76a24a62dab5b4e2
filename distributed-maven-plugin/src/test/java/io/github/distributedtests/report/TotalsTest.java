package io.github.distributedtests.report;

import static io.github.distributedtests.report.SampleRun.MILLI;
import static io.github.distributedtests.report.SampleRun.MODULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.report.SetUpBar.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static Totals totals(SampleRun run) {
        return Totals.of(run.summary());
    }

    @Test
    void a_node_was_busy_with_its_tests_and_the_set_up_of_their_classes() {
        Totals totals = totals(SampleRun.on(2)
                .test(1, "a.FooTest#x", 0, 10)
                .test(1, "a.FooTest$Inner#y", 40, 5)
                .setUp(1, "a.FooTest", 100)
                .setUp(2, "a.FooTest", 7));

        assertThat(totals.nodes())
                .extracting(NodeTotal::tests, NodeTotal::classes, NodeTotal::busyNanos, NodeTotal::spanNanos)
                .containsExactly(tuple(2, 1, 115 * MILLI, 45 * MILLI), tuple(0, 0, 7 * MILLI, 0L));
    }

    @Test
    void the_invocations_of_a_test_count_as_one_test() {
        Totals totals = totals(SampleRun.on(1)
                .test(1, "a.FooTest#x", "(int)[1]", 0, 10, Outcome.PASSED)
                .test(1, "a.FooTest#x", "(int)[2]", 10, 30, Outcome.ABORTED)
                .test(1, "a.FooTest#y", 40, 35));

        assertThat(totals.tests())
                .extracting(one -> one.test().name(), TestTotal::invocations, TestTotal::nanos)
                .containsExactly(tuple("a.FooTest#x", 2, 40 * MILLI), tuple("a.FooTest#y", 1, 35 * MILLI));
        assertThat(totals.tests().get(0).longest().invocation()).isEqualTo("(int)[2]");
        assertThat(totals.invocations()).isEqualTo(3);
        assertThat(totals.ended(Outcome.ABORTED)).isEqualTo(1);
    }

    @Test
    void what_was_given_up_is_no_test_that_ran() {
        Totals totals = Totals.of(SampleRun.on(1)
                .test(1, "a.FooTest#x", "", 0, 10, Outcome.FAILED)
                .test(1, "a.FooTest#x", "", 10, 0, Outcome.GIVEN_UP)
                .test(1, "a.BarTest#y", "", 10, 0, Outcome.GIVEN_UP)
                .summary());

        assertThat(totals.tests()).extracting(one -> one.test().name()).containsExactly("a.FooTest#x");
        assertThat(totals.classes()).hasSize(1);
        assertThat(totals.invocations()).isEqualTo(1);
        assertThat(totals.nodes())
                .extracting(NodeTotal::tests, NodeTotal::classes, node -> node.ended(Outcome.GIVEN_UP))
                .containsExactly(tuple(1, 1, 2));
    }

    @Test
    void a_class_has_the_time_of_its_tests_and_set_ups_on_all_nodes() {
        Totals totals = totals(SampleRun.on(3)
                .test(1, "a.FooTest#x", 0, 10)
                .test(3, "a.FooTest$Inner#y", 0, 20)
                .test(2, "a.BarTest#x", 0, 31)
                .setUp(1, "a.FooTest", 100)
                .setUp(3, "a.FooTest", 200));

        assertThat(totals.classes())
                .containsExactly(
                        new ClassTotal(new TestId(0, MODULE, "a.FooTest", ""), 2, 30 * MILLI, 300 * MILLI, 2),
                        new ClassTotal(new TestId(0, MODULE, "a.BarTest", ""), 1, 31 * MILLI, 0, 1));
    }

    @Test
    void a_test_that_failed_and_passed_when_run_again_is_still_a_failure_and_says_so() {
        Totals totals = totals(SampleRun.on(1)
                .test(1, "a.FooTest#flaky", "", 0, 10, Outcome.FAILED)
                .test(1, "a.FooTest#flaky", "", 20, 11, Outcome.FAILED)
                .test(1, "a.FooTest#flaky", "", 40, 12, Outcome.PASSED));

        assertThat(totals.failed())
                .extracting(
                        Unsuccessful::times,
                        Unsuccessful::runs,
                        one -> one.bar().startNanos())
                .containsExactly(tuple(2, 3, 20 * MILLI));
        assertThat(totals.ended(Outcome.FAILED)).isEqualTo(1);
        assertThat(totals.invocations()).isEqualTo(1);
    }

    @Test
    void blocked_tests_are_named_by_class_and_node() {
        Totals totals = totals(SampleRun.on(2)
                .test(1, "a.FooTest#x", "", 5, 0, Outcome.BLOCKED)
                .test(1, "a.FooTest$Inner#y", "", 5, 0, Outcome.BLOCKED)
                .test(2, "a.FooTest#z", "", 5, 0, Outcome.BLOCKED));

        assertThat(totals.blocked())
                .extracting(one -> one.id().name(), one -> one.id().node(), Unsuccessful::times)
                .containsExactly(tuple("a.FooTest", 1, 2), tuple("a.FooTest", 2, 1));
        assertThat(totals.failed()).isEmpty();
    }

    @Test
    void equal_names_in_two_modules_are_two_tests() {
        RunSummary one = SampleRun.on(1).test(1, "a.FooTest#x", 0, 10).summary();
        TestBar other = new TestBar(1, "com.acme:other", "a.FooTest#x", "", 0, MILLI, Outcome.PASSED);

        Totals totals = Totals.of(new RunSummary(
                1,
                List.of(1.0),
                "",
                List.of(),
                List.of(one.tests().get(0), other),
                List.of(),
                List.of(),
                List.of(),
                one.tally()));

        assertThat(totals.tests()).extracting(test -> test.test().module()).containsExactly(MODULE, "com.acme:other");
        assertThat(totals.classes()).hasSize(2);
    }

    @Test
    void the_order_of_the_lists_does_not_matter() {
        SampleRun run = SampleRun.on(2)
                .test(2, "a.FooTest#x", 0, 10)
                .test(1, "a.FooTest#y", 0, 10)
                .test(1, "a.BarTest#y", "[2]", 0, 10, Outcome.FAILED)
                .test(1, "a.BarTest#y", "[1]", 0, 10, Outcome.FAILED)
                .setUp(1, "a.FooTest", 3)
                .setUp(2, "a.FooTest", 4)
                .starts(1, Level.JVM, "surefire:default-test", 0, 5)
                .execution(1, "surefire:default-test", 0, 40, 7)
                .execution(2, "surefire:default-test", 0, 23, 6)
                .execution(2, "failsafe:default", 30, 11, 6);

        assertThat(Totals.of(run.reversed())).isEqualTo(Totals.of(run.summary()));
    }

    @Test
    void weights_count_in_how_even_the_split_was() {
        Balance balance = Totals.of(SampleRun.weighted(2.0, 1.0)
                        .test(1, "a.FooTest#x", 0, 300)
                        .test(2, "a.FooTest#y", 0, 600)
                        .summary())
                .balance();

        assertThat(balance).isEqualTo(new Balance(List.of(300 * MILLI, 600 * MILLI), List.of(2.0, 1.0), 600 * MILLI));
    }

    @Test
    void a_node_takes_as_long_as_its_executions_by_the_clock() {
        Totals totals = totals(SampleRun.on(2)
                .test(1, "a.FooTest#x", 1000, 300)
                .starts(1, Level.JVM, "surefire:default-test", 0, 1000)
                .starts(1, Level.CONTEXT, "web", 1000, 10)
                .starts(1, Level.CLASS, "a.FooTest", 1000, 10)
                .execution(1, "surefire:default-test", 0, 1500, 1200)
                .execution(1, "failsafe:default", 2000, 500, 500));

        assertThat(totals.nodes())
                .extracting(NodeTotal::wallNanos, NodeTotal::spanNanos, NodeTotal::jvms, NodeTotal::contexts)
                .containsExactly(tuple(2000 * MILLI, 2500 * MILLI, 1, 1), tuple(0L, 0L, 0, 0));
        assertThat(totals.balance().nanos()).containsExactly(2000 * MILLI, 0L);
    }

    @Test
    void a_node_that_the_run_has_not_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Totals.of(SampleRun.on(2).test(3, "a.FooTest#x", 0, 1).summary()))
                .withMessageContaining("node 3 of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Totals.of(SampleRun.on(2).setUp(0, "a.FooTest", 1).summary()));
    }
}
