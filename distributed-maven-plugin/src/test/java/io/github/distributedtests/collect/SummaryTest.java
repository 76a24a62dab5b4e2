package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.report.ClassBar;
import io.github.distributedtests.report.ExecutionBar;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.SetUpBar;
import io.github.distributedtests.report.SetUpBar.Level;
import io.github.distributedtests.report.TestBar;
import io.github.distributedtests.verdict.Judge;
import io.github.distributedtests.verdict.NodeStory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    private static final long MILLI = 1_000_000;
    private static final String JVM = "surefire:default-test";

    @TempDir
    Path root;

    @Test
    void times_of_a_node_count_from_its_first_execution_over_all_modules() {
        story("com.acme:web", "later", 250)
                .jvm(jvm -> jvm.sees()
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .endsClass("a.A", 7 * MILLI)
                        .finishes())
                .write();
        story("com.acme:core", "first", 0)
                .jvm(jvm -> jvm.sees().runs("a.A#one").finishes())
                .write();

        RunSummary summary = summary();
        assertThat(summary.tests())
                .containsExactly(
                        new TestBar(1, "com.acme:core", "a.A#one", "", 1001 * MILLI, MILLI, Outcome.PASSED),
                        new TestBar(1, "com.acme:web", "a.A#one", "", 1251 * MILLI, MILLI, Outcome.FAILED));
        assertThat(summary.classes()).containsExactly(new ClassBar(1, "com.acme:web", "a.A", 7 * MILLI));
        assertThat(summary.executions())
                .containsExactlyInAnyOrder(
                        new ExecutionBar(1, "com.acme:core", JVM, 0, 60_000 * MILLI, 59_999 * MILLI),
                        new ExecutionBar(1, "com.acme:web", JVM, 250 * MILLI, 60_000 * MILLI, 59_992 * MILLI));
        assertThat(summary.setUps())
                .containsExactlyInAnyOrder(
                        new SetUpBar(1, "com.acme:core", Level.JVM, JVM, 0, 1001 * MILLI),
                        new SetUpBar(1, "com.acme:web", Level.JVM, JVM, 250 * MILLI, 1001 * MILLI));
    }

    @Test
    void where_an_execution_did_not_end_no_times_by_the_clock_are_known() {
        story("com.acme:core", "first", 0).write();
        story("com.acme:web", "killed", 0).finished(null).write();

        assertThat(summary().executions()).isEmpty();
    }

    @Test
    void where_each_class_has_a_test_jvm_no_class_shares_one() {
        new NodeStory(root, 1, 1, "a.A#one", "b.B#one")
                .jvm(jvm -> jvm.sees().runs("a.A#one").finishes())
                .jvm(jvm -> jvm.sees().runs("b.B#one").finishes())
                .write();

        assertThat(summary().executions()).extracting(ExecutionBar::sharedNanos).containsExactly(0L);
    }

    @Test
    void says_how_the_tests_were_distributed_and_what_is_wrong() {
        new NodeStory(root, 1, 2, "a.A#one")
                .with("weights", "2.0,1.0")
                .with("plan", "12ab")
                .write();

        RunSummary summary = summary();
        assertThat(summary.nodes()).isEqualTo(2);
        assertThat(summary.weights()).containsExactly(2.0, 1.0);
        assertThat(summary.distribution()).isEqualTo("by the plan, by method");
        assertThat(summary.problems()).containsExactly("Node 2 of 2 never reported.");
    }

    private NodeStory story(String module, String run, long afterMillis) {
        return new NodeStory(root, 1, 1, "a.A#one")
                .with("module", module)
                .with("run", run)
                .with("started", Long.toString(NodeStory.START_MILLIS + afterMillis));
    }

    private RunSummary summary() {
        Ledgers ledgers = Ledgers.below(List.of(root));
        return Summary.of(ledgers, Judge.judge(ledgers));
    }
}
