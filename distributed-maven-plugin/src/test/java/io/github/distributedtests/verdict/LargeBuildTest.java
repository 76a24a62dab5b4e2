package io.github.distributedtests.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledgers.Ledgers;
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
}
