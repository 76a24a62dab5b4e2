package io.github.distributedtests.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.SampleRun;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TerminalReportTest {
    @Test
    void says_in_a_few_lines_what_the_page_says() {
        assertThat(TerminalReport.lines(SampleRun.on(2)
                        .test(1, "com.acme.FooTest#slow", 0, 100)
                        .test(1, "com.acme.BarTest#x", 100, 40)
                        .setUp(1, "com.acme.BarTest", 60)
                        .test(2, "com.acme.FooTest#fails", "(int)[2]", 0, 100, Outcome.FAILED)
                        .test(2, "com.acme.FooTest#y", "", 100, 0, Outcome.SKIPPED)
                        .summary()))
                .containsExactly(
                        "4 tests on 2 nodes, distributed by the ring, by method; 1 failed, 1 skipped.",
                        "  failed on node 2: com.acme.FooTest#fails(int)[2] (com.acme:app)",
                        "  node 1  ########################################  200 ms, 2 tests",
                        "  node 2  ####################                      100 ms, 2 tests",
                        "Node 1 was busy longest: 200 ms, 1.33 times the mean of 150 ms."
                                + " A perfect split would have taken 150 ms: 50 ms less, 25 %.",
                        "Longest test: com.acme.FooTest#fails, 100 ms.",
                        "Longest class: com.acme.FooTest, 200 ms on 2 nodes.");
    }

    @Test
    void where_the_time_by_the_clock_is_known_test_jvms_are_in_it() {
        assertThat(TerminalReport.lines(SampleRun.on(2)
                        .test(1, "com.acme.FooTest#slow", 1000, 1000)
                        .test(2, "com.acme.FooTest#y", 1000, 100)
                        .execution(1, "surefire:default-test", 0, 2000, 1000)
                        .execution(2, "surefire:default-test", 0, 1100, 1000)
                        .summary()))
                .startsWith(
                        "2 tests on 2 nodes, distributed by the ring, by method; 0 failed.",
                        "  node 1  ########################################  2.0 s, 1 test",
                        "  node 2  ######################                    1.1 s, 1 test",
                        "Node 1 took longest: 2.0 s, 1.29 times the mean of 1.6 s. No split could have taken less than"
                                + " 1.1 s, with each set-up paid only once: 950 ms less, 48 %.");
    }

    @Test
    void names_ten_failures_and_how_many_more_there_are() {
        SampleRun run = SampleRun.on(1);
        for (int i = 10; i < 25; i++) {
            run.test(1, "com.acme.FooTest#x" + i, "", i, 1, Outcome.FAILED);
        }

        assertThat(TerminalReport.lines(run.summary()))
                .contains("  failed on node 1: com.acme.FooTest#x19 (com.acme:app)", "  and 5 more")
                .doesNotContain("  failed on node 1: com.acme.FooTest#x20 (com.acme:app)");
    }

    private static List<String> linesOfTwoNodes(long busyOne, long busyOther) {
        return TerminalReport.lines(SampleRun.on(2)
                .test(1, "com.acme.FooTest#x", 0, busyOne)
                .test(2, "com.acme.FooTest#y", 0, busyOther)
                .summary());
    }

    @Test
    void a_split_that_could_not_be_better_is_not_reproached() {
        assertThat(linesOfTwoNodes(100, 100))
                .contains("Node 1 was busy longest: 100 ms, 1.00 times the mean of 100 ms."
                        + " A perfect split would have gained nothing.");
        assertThat(linesOfTwoNodes(100, 50))
                .contains("Node 1 was busy longest: 100 ms, 1.33 times the mean of 75 ms."
                        + " No split could be shorter: the longest test alone takes 100 ms.");
    }

    @Property(tries = 200)
    void nothing_in_a_name_reaches_the_terminal_as_a_command(@ForAll String name, @ForAll String problem) {
        RunSummary run = SampleRun.on(1)
                .test(1, "T#" + name, name, 0, 1, Outcome.FAILED)
                .problem(problem)
                .summary();

        assertThat(TerminalReport.lines(run))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]"));
    }
}
