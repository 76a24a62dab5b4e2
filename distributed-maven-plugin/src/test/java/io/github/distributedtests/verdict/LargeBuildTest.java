package io.github.distributedtests.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.files.PlainFiles;
import io.github.distributedtests.ledgers.Ledgers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time must grow with the size of the ledgers and no faster. */
class LargeBuildTest {
    private static final int NODES = 20;
    private static final int TESTS = 5_000;

    @TempDir
    Path root;

    @Test
    void twenty_nodes_with_five_thousand_tests_each_to_look_at_take_seconds() {
        String[] tests = IntStream.range(0, TESTS)
                .mapToObj(i -> "com.acme.some.package_.Class" + i / 10 + "Test#method" + i)
                .toArray(String[]::new);
        for (int node = 1; node < NODES; node++) {
            new NodeStory(root, node, NODES, tests).write();
        }
        // The worst case: the last node ran what all others ran.
        new NodeStory(root, NODES, NODES, tests)
                .jvm(jvm -> jvm.sees().plans(tests).runs(tests))
                .finished(null)
                .write();

        long start = System.nanoTime();
        Verdict verdict = Judge.judge(Ledgers.below(List.of(root)));
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(verdict.problems())
                .extracting(Problem::cause)
                .containsExactly(Cause.BUILD_UNFINISHED, Cause.RAN_TWICE);
        assertThat(verdict.problems().get(1).names()).hasSize(TESTS - TESTS / NODES);
        assertThat(took).isLessThan(Duration.ofSeconds(20)); // on a busy machine; 1 s on an idle one
    }

    @Test
    void ledgers_that_claim_ten_thousand_nodes_and_many_executions_take_seconds() {
        int nodes = 10_000;
        int executions = 300;
        for (int execution = 0; execution < executions; execution++) {
            NodeStory story = new NodeStory(root, 1, nodes, "a.A#one")
                    .with("execution", "e" + execution)
                    .with("run", "run" + execution);
            if (execution == 0) {
                IntStream.range(0, 20_000).forEach(i -> story.expecting("com.acme:m" + i, "e"));
            }
            story.write();
        }

        long start = System.nanoTime();
        Verdict verdict = Judge.judge(Ledgers.below(List.of(root)));
        int lines = new VerdictReport(verdict).summary("x").size();
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(verdict.problems()).extracting(Problem::cause).contains(Cause.NODE_MISSING, Cause.EXECUTION_MISSING);
        assertThat(lines).isLessThan(100);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void two_thousand_different_ledgers_of_one_name_take_seconds() throws IOException {
        NodeStory story = new NodeStory(root, 1, 1, "a.A#one");
        story.write();
        Path ledger = PlainFiles.in(story.folder()).get(0);
        String content = Files.readString(ledger);
        for (int i = 0; i < 2_000; i++) {
            Path folder = Files.createDirectories(root.resolve("copy" + i));
            Files.writeString(folder.resolve(ledger.getFileName()), content.replace("commit\tabc", "commit\t" + i));
        }

        long start = System.nanoTime();
        assertThat(Judge.judge(Ledgers.below(List.of(root))).everyTestRanExactlyOnce())
                .isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
