package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.report.ClassBar;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.TestBar;
import io.github.distributedtests.verdict.Judge;
import io.github.distributedtests.verdict.NodeStory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    private static final long MILLI = 1_000_000;

    @TempDir
    Path root;

    @Test
    void times_of_a_node_count_from_its_first_test_over_all_modules() {
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
                        new TestBar(1, "com.acme:core", "a.A#one", "", 0, MILLI, Outcome.PASSED),
                        new TestBar(1, "com.acme:web", "a.A#one", "", 250 * MILLI, MILLI, Outcome.FAILED));
        assertThat(summary.classes()).containsExactly(new ClassBar(1, "com.acme:web", "a.A", 7 * MILLI));
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
