package io.github.distributedtests.reactors.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private final Comparison comparison = new Comparison(false);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeALog() throws IOException {
        Files.writeString(folder.resolve("log"), "[ERROR] Failed to execute goal a:b:c\n");
    }

    @Test
    void nodes_that_ran_the_tests_of_the_whole_run_do_not_differ() throws IOException {
        Observed whole = run(1, "core A#a passes", "core A#b fails");
        Observed first = run(0, "core A#a passes");
        Observed second = run(1, "core A#b fails");

        comparison.checkStatus("whole", whole);
        comparison.checkStatus("first", first);
        comparison.checkStatus("second", second);
        comparison.checkNodes(whole, List.of(first, second));
        comparison.checkVerdict(whole, List.of(first, second), true, List.of());

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void a_lost_test_and_one_that_ran_twice_are_named() {
        comparison.checkNodes(
                run(0, "core A#a passes", "core A#b passes"),
                List.of(run(0, "core A#a passes"), run(0, "core A#a passes")));

        assertThat(comparison.differences())
                .containsExactly("ran, missing: core A#b passes", "ran, too many: core A#a passes");
    }

    @Test
    void a_set_up_may_fail_on_several_nodes() {
        Observed node = run(1, "core ~ A fails");

        comparison.checkNodes(node, List.of(node, node));
        comparison.checkVerdict(node, List.of(node, node), true, List.of());

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void a_build_that_fails_without_a_failed_test_differs() throws IOException {
        comparison.checkStatus("node 1", run(1, "core A#a passes"));

        assertThat(comparison.differences())
                .containsExactly(
                        "exit: node 1 ended with 1, though no test of its own failed",
                        "[ERROR] Failed to execute goal a:b:c");
    }

    @Test
    void a_build_that_passes_with_a_failed_test_differs() throws IOException {
        comparison.checkStatus("node 1", run(0, "core A#a times-out"));

        assertThat(comparison.differences())
                .containsExactly("exit: node 1 ended with 0, though a test of its own failed");
    }

    @Test
    void a_fine_verdict_over_a_lost_test_differs() {
        Observed whole = run(0, "core A#a passes");

        comparison.checkVerdict(whole, List.of(run(0)), true, List.of());

        assertThat(comparison.differences())
                .containsExactly("verdict: fine, though the tests that ran are not those of the whole run");
    }

    private Observed run(int status, String... lines) {
        Counts counts = new Counts();
        List.of(lines).forEach(counts::add);
        return new Observed(new MavenRun(status, folder.resolve("log")), new WrittenLines(counts), new Counts());
    }
}
