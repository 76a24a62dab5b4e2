package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareFiles;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.ContextWaits;
import io.github.distributedtests.testjvm.TestJvm;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.surefire.api.report.RunMode;
import org.apache.maven.surefire.api.report.SimpleReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerReportsOwnTimeTest {
    private static final long MILLIS = 30;

    @TempDir
    private Path folder;

    private ContextWaits contextWaits;

    @Test
    void the_time_of_a_suites_tests_is_not_its_own() throws Exception {
        long before = System.nanoTime();
        List<String> ledger = ledger(reports -> {
            report(reports, "testSetStarting", "a.AllTests", null);
            runTest(reports, "a.FooTest");
            runTest(reports, "a.BarTest");
            report(reports, "testSetCompleted", "a.AllTests", null);
        });
        long elapsed = System.nanoTime() - before;

        assertThat(ownNanos("a.AllTests", ledger) + 2 * MILLIS * 1_000_000).isLessThanOrEqualTo(elapsed);
    }

    @Test
    void a_test_set_within_another_counts_once() throws Exception {
        long before = System.nanoTime();
        List<String> ledger = ledger(reports -> {
            report(reports, "testSetStarting", "a.AllTests", null);
            report(reports, "testSetStarting", "a.FooTest", null);
            Thread.sleep(MILLIS);
            runTest(reports, "a.FooTest");
            report(reports, "testSetCompleted", "a.FooTest", null);
            report(reports, "testSetCompleted", "a.AllTests", null);
        });
        long elapsed = System.nanoTime() - before;

        long foo = ownNanos("a.FooTest", ledger);
        assertThat(foo).isGreaterThanOrEqualTo(MILLIS * 1_000_000);
        assertThat(foo + ownNanos("a.AllTests", ledger) + MILLIS * 1_000_000).isLessThanOrEqualTo(elapsed);
    }

    @Test
    void what_a_suite_ran_of_a_class_before_does_not_shorten_the_own_time_of_the_class() throws Exception {
        List<String> ledger = ledger(reports -> {
            report(reports, "testSetStarting", "a.AllTests", null);
            runTest(reports, "a.FooTest");
            report(reports, "testSetCompleted", "a.AllTests", null);
            report(reports, "testSetStarting", "a.FooTest", null);
            Thread.sleep(MILLIS);
            runTest(reports, "a.FooTest");
            report(reports, "testSetCompleted", "a.FooTest", null);
        });

        assertThat(ownNanos("a.FooTest", ledger)).isGreaterThanOrEqualTo(MILLIS * 1_000_000);
    }

    @Test
    void tests_at_the_same_time_leave_no_more_to_the_suite_around_them() throws Exception {
        long before = System.nanoTime();
        List<String> ledger = ledger(reports -> {
            report(reports, "testSetStarting", "a.AllTests", null);
            Thread.sleep(MILLIS);
            report(reports, "testSetStarting", "a.FooTest", null);
            report(reports, "testStarting", "a.FooTest", "bar");
            report(reports, "testStarting", "a.FooTest", "baz");
            Thread.sleep(MILLIS);
            report(reports, "testSucceeded", "a.FooTest", "bar");
            report(reports, "testSucceeded", "a.FooTest", "baz");
            report(reports, "testSetCompleted", "a.FooTest", null);
            report(reports, "testSetCompleted", "a.AllTests", null);
        });
        long elapsed = System.nanoTime() - before;

        long tests = ledger.stream()
                .filter(line -> line.startsWith("end\t"))
                .mapToLong(line -> Long.parseLong(line.split("\t")[5]))
                .sum();
        assertThat(ownNanos("a.FooTest", ledger)).isZero();
        assertThat(ownNanos("a.AllTests", ledger) + tests).isLessThanOrEqualTo(Math.max(tests, elapsed));
    }

    @Test
    void what_a_class_waits_for_is_not_its_own_nor_that_of_a_test_or_of_a_suite() throws Exception {
        String waiting = getClass().getName();
        long before = System.nanoTime();
        List<String> ledger = ledger(reports -> {
            report(reports, "testSetStarting", "a.AllTests", null);
            report(reports, "testSetStarting", waiting, null);
            waitsForContext();
            report(reports, "testStarting", waiting, "bar");
            waitsForContext();
            report(reports, "testSucceeded", waiting, "bar");
            report(reports, "testSetCompleted", waiting, null);
            report(reports, "testSetCompleted", "a.AllTests", null);
        });
        long elapsed = System.nanoTime() - before;

        assertThat(nanos("context", ledger)).isGreaterThanOrEqualTo(2 * MILLIS * 1_000_000);
        assertThat(nanos("context", ledger) + nanos("class", ledger) + nanos("end", ledger))
                .isLessThanOrEqualTo(elapsed);
    }

    private void waitsForContext() throws InterruptedException {
        long before = System.nanoTime();
        Thread.sleep(MILLIS);
        contextWaits.got(getClass(), new Object(), System.nanoTime() - before);
    }

    private static long nanos(String kind, List<String> ledger) {
        return ledger.stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals(kind))
                .mapToLong(fields -> Long.parseLong(fields[fields.length - 1]))
                .sum();
    }

    private interface Story {
        void tell(LedgerReports reports) throws InterruptedException;
    }

    private static void runTest(LedgerReports reports, String className) throws InterruptedException {
        report(reports, "testStarting", className, "bar");
        Thread.sleep(MILLIS);
        report(reports, "testSucceeded", className, "bar");
    }

    private static void report(LedgerReports reports, String method, String className, String name) {
        reports.report(method, new SimpleReportEntry(RunMode.NORMAL_RUN, 1L, className, null, name, null));
    }

    private static long ownNanos(String className, List<String> ledger) {
        return ledger.stream()
                .filter(line -> line.startsWith("class\t" + className + '\t'))
                .mapToLong(line -> Long.parseLong(line.split("\t")[3]))
                .sum();
    }

    private List<String> ledger(Story story) throws IOException, InterruptedException {
        Path ledgers = folder.resolve("ledgers");
        ShareSettings settings = new ShareSettings(
                1, new double[] {1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        ShareFiles.of(settings, Optional.empty(), ledgers).write(folder);
        try (URLClassLoader classPath = ShareFiles.loader(folder)) {
            TestJvm jvm = TestJvm.find(classPath).orElseThrow();
            contextWaits = jvm.contextWaits();
            story.tell(new LedgerReports(jvm, TestNames.ofTestNg()));
        }
        try (Stream<Path> files = Files.list(ledgers)) {
            return Files.readAllLines(files.findFirst().orElseThrow());
        }
    }
}
