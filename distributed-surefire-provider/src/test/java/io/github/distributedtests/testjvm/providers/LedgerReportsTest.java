package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareFiles;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.TestJvm;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.surefire.api.report.ReportEntry;
import org.apache.maven.surefire.api.report.RunMode;
import org.apache.maven.surefire.api.report.SimpleReportEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReportsTest {
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final String FOO = "com.acme.FooTest";

    @TempDir
    private Path folder;

    private TestJvm jvm;
    private LedgerReports reports;

    @BeforeEach
    void start() throws IOException {
        ShareSettings settings = new ShareSettings(
                1, new double[] {1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        ShareFiles.of(settings, Optional.empty(), folder.resolve("ledgers")).write(folder);
        try (URLClassLoader classPath = ShareFiles.loader(folder)) {
            jvm = TestJvm.find(classPath).orElseThrow();
            reports = new LedgerReports(jvm, TestNames.ofTestNg());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "testSucceeded, PASSED",
        "testFailed, FAILED",
        "testError, FAILED",
        "testAssumptionFailure, ABORTED",
        "testSkipped, SKIPPED"
    })
    void each_outcome_is_written_down_with_the_name_and_the_invocation(String report, String outcome)
            throws IOException {
        reports.report("testStarting", entry(FOO, "bar(int)[1]"));
        reports.report(report, entry(FOO, "bar(int)[1]"));

        assertThat(lines("start"))
                .singleElement()
                .satisfies(start -> assertThat(start).startsWith("start", FOO + "#bar", "(int)[1]"));
        assertThat(lines("end")).singleElement().satisfies(end -> {
            assertThat(end).startsWith("end", FOO + "#bar", "(int)[1]");
            assertThat(end[4]).isEqualTo(outcome);
            assertThat(Long.parseLong(end[5])).isPositive();
        });
    }

    /** Surefire's provider for TestNG counts between the two, and names arguments as they are by then. */
    @Test
    void a_test_ends_under_the_name_that_it_started_with() throws IOException {
        reports = new LedgerReports(jvm, TestNames.ofTestNg());
        reports.report("testStarting", entry(FOO, "bar[[]](0)"));
        reports.report("testSucceeded", entry(FOO, "bar[[1]](1)"));
        reports.report("testStarting", entry(FOO, "bar[[]](1)"));
        reports.report("testFailed", entry(FOO, "bar[[2]](2)"));
        reports.report("testSkipped", entry(FOO, "bar[[3]](7)"));

        assertThat(lines("start"))
                .hasSize(2)
                .allSatisfy(start -> assertThat(start).startsWith("start", FOO + "#bar", "[[]]"));
        assertThat(lines("end")).extracting(end -> end[2]).containsExactly("[[]]", "[[]]", "[[3]]");
    }

    @Test
    void a_class_that_is_skipped_as_a_whole_ends_under_its_own_name_without_a_start() throws IOException {
        reports.report("testStarting", entry(FOO, null));
        reports.report("testSkipped", entry(FOO, null));

        assertThat(lines("start")).isEmpty();
        assertThat(lines("end"))
                .singleElement()
                .satisfies(end -> assertThat(end).startsWith("end", FOO, "").endsWith("SKIPPED", "0"));
    }

    @Test
    void what_surefire_reports_as_skipped_once_it_gave_up_was_given_up() throws IOException {
        reports.report("testSkipped", entry(FOO, "bar"));
        reports.giveUp();
        reports.report("testSkipped", entry(FOO, "baz"));

        assertThat(reports.gaveUp()).isTrue();
        assertThat(lines("end")).extracting(end -> end[4]).containsExactly("SKIPPED", "GIVEN_UP");
    }

    @Test
    void a_test_that_is_reported_without_a_start_took_no_time() throws IOException {
        reports.report("testSkipped", entry(FOO, "bar"));

        assertThat(lines("end"))
                .singleElement()
                .satisfies(end -> assertThat(end).endsWith("SKIPPED", "0"));
    }

    @Test
    void what_a_class_takes_is_without_its_tests() throws IOException, InterruptedException {
        reports.report("testSetStarting", entry(FOO, null));
        reports.report("testStarting", entry(FOO, "bar"));
        Thread.sleep(20 * PAUSE.toMillis());
        reports.report("testSucceeded", entry(FOO, "bar"));
        Thread.sleep(PAUSE.toMillis());
        reports.report("testSetCompleted", entry(FOO, null));

        long test = Long.parseLong(lines("end").get(0)[5]);
        assertThat(test).isGreaterThanOrEqualTo(20 * PAUSE.toNanos());
        assertThat(lines("class")).singleElement().satisfies(own -> {
            assertThat(own[1]).isEqualTo(FOO);
            assertThat(Long.parseLong(own[3])).isGreaterThanOrEqualTo(PAUSE.toNanos());
            assertThat(Long.parseLong(own[3]) + test).isLessThanOrEqualTo(Long.parseLong(own[2]));
        });
    }

    @Test
    void a_class_whose_tests_run_at_the_same_time_takes_nothing_rather_than_less() throws Exception {
        reports.report("testSetStarting", entry(FOO, null));
        reports.report("testStarting", entry(FOO, "bar"));
        reports.report("testStarting", entry(FOO, "baz"));
        Thread.sleep(20 * PAUSE.toMillis());
        reports.report("testSucceeded", entry(FOO, "bar"));
        reports.report("testFailed", entry(FOO, "baz"));
        reports.report("testSetCompleted", entry(FOO, null));

        assertThat(lines("class"))
                .singleElement()
                .satisfies(own -> assertThat(own[3]).isEqualTo("0"));
    }

    @Test
    void tests_of_a_nested_class_count_for_the_outermost() throws IOException, InterruptedException {
        reports.report("testSetStarting", entry(FOO, null));
        reports.report("testStarting", entry(FOO + "$Inner", "bar"));
        reports.report("testStarting", entry(FOO + "$Other", "bar"));
        Thread.sleep(20 * PAUSE.toMillis());
        reports.report("testSucceeded", entry(FOO + "$Inner", "bar"));
        reports.report("testSucceeded", entry(FOO + "$Other", "bar"));
        reports.report("testSetCompleted", entry(FOO, null));

        assertThat(lines("end")).extracting(end -> end[1]).containsExactly(FOO + "$Inner#bar", FOO + "$Other#bar");
        assertThat(lines("class"))
                .singleElement()
                .satisfies(own -> assertThat(own).containsSequence(FOO).endsWith("0"));
    }

    private static ReportEntry entry(String type, String name) {
        return new SimpleReportEntry(RunMode.NORMAL_RUN, 1L, type, null, name, null);
    }

    /** The fields of the lines of a kind. */
    private List<String[]> lines(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ledgers"))) {
            return Files.readAllLines(files.findFirst().orElseThrow()).stream()
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> fields[0].equals(kind))
                    .toList();
        }
    }
}
