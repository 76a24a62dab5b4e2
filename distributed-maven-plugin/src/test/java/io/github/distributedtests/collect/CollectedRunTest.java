package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.collect.CollectedRun.CollectOutcome;
import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.text.Pipes;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TimingsFile;
import io.github.distributedtests.verdict.NodeStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectedRunTest {
    private static final String FINE = "Every test ran exactly once: 2 tests in 1 class, 1 execution, on 2 nodes";

    @TempDir
    private Path root;

    private Path output;

    @BeforeEach
    void twoNodes() throws IOException {
        root = root.toRealPath();
        output = root.resolve("collected");
        node(1).write();
        node(2).write();
    }

    @Test
    void leaves_verdict_reports_page_and_timings() throws IOException {
        report(
                1,
                "TEST-a.A-node-1-of-2.xml",
                "<testsuite name='a.A'><testcase classname='a.A' name='one'/></testsuite>");

        CollectOutcome result = collect(Optional.of(root.resolve("timings.tsv")));

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings()).isEmpty();
        assertThat(result.failedTests()).isEmpty();
        assertThat(output.resolve("verdict.txt")).content().startsWith(FINE);
        assertThat(output.resolve("verdict.json")).exists();
        assertThat(output.resolve("report.html")).exists();
        assertThat(output.resolve("reports/core/surefire-reports/TEST-a.A.xml")).exists();
        assertThat(TimingsFile.read(root.resolve("timings.tsv")).tests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <project/>                          | it is no timings file  | type -Ddistributed.timings=
            distributed-surefire timings 2      | it is of version 2     | update distributed-maven-plugin
            <<<<<<< HEAD                        | conflict marker of git | resolve the merge
            distributed-surefire timings 1~=======~ | conflict marker of git | resolve the merge
            distributed-surefire timings 1~x~       | at least 3 fields      | correct that line
            """)
    void what_is_no_timings_file_stays_as_it_is_and_a_warning_says_what_to_do(String content, String why, String fix)
            throws IOException {
        String text = content.replace('~', '\n');
        Path file = Files.writeString(root.resolve("file"), text);

        CollectOutcome result = collect(Optional.of(file));

        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings()).singleElement().asString().contains("left alone: " + file, why, " Fix: " + fix);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void timings_that_are_a_pipe_a_device_or_a_folder_are_left_alone() throws Exception {
        Path pipe = Pipes.make(root.resolve("pipe"));

        for (Path file : List.of(pipe, Path.of("/dev/null"), Path.of("/dev/zero"), root)) {
            assertThat(collect(Optional.of(file)).warnings())
                    .singleElement()
                    .asString()
                    .contains("left alone: " + file + ": it is a ", "Fix: ");
        }
    }

    @Test
    void an_empty_file_gets_the_timings() throws IOException {
        Path file = Files.createFile(root.resolve("timings.tsv"));

        assertThat(collect(Optional.of(file)).warnings()).isEmpty();
        assertThat(TimingsFile.read(file)).isNotEqualTo(StoredTimings.NONE);
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"verdict.txt", "verdict.json", "report.html"})
    void a_link_in_the_place_of_a_result_is_replaced_and_not_followed(String name) throws IOException {
        Path elsewhere = Files.writeString(root.resolve("elsewhere"), "foreign");
        Files.createDirectory(output);
        Files.createSymbolicLink(output.resolve(name), elsewhere);

        assertThat(collect(Optional.empty()).errors()).isEmpty();

        assertThat(elsewhere).hasContent("foreign");
        assertThat(output.resolve(name)).isRegularFile();
        assertThat(Files.isSymbolicLink(output.resolve(name))).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reports_that_are_a_link_are_not_followed() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere/core/surefire-reports"));
        Path foreign = Files.writeString(elsewhere.resolve("TEST-a.A.xml"), "foreign");
        Files.createDirectory(output);
        Files.createSymbolicLink(output.resolve("reports"), root.resolve("elsewhere"));

        CollectOutcome result = collect(Optional.empty());

        assertThat(foreign).hasContent("foreign");
        assertThat(result.errors()).singleElement().asString().contains("reports", "it is a link", "Fix: ");
        assertThat(output.resolve("verdict.txt")).exists();
    }

    @Test
    void the_verdict_is_there_before_anything_is_written_and_whatever_fails_later() throws IOException {
        Path inTheWay = Files.writeString(output, "a file");
        CollectedRun run = CollectedRun.of(List.of(root));

        assertThat(run.verdictLines(output).get(0)).isEqualTo(FINE);
        CollectOutcome result = run.writeTo(output, Optional.of(root.resolve("timings.tsv")));

        assertThat(result.errors())
                .containsExactly("The results can't be written: " + output + ": a file is in the place of this folder."
                        + " Fix: type -Dcollect.output=DIR, with a folder that can be written.");
        assertThat(inTheWay).hasContent("a file");
        assertThat(root.resolve("timings.tsv")).exists();
    }

    @Test
    void one_result_that_can_not_be_written_does_not_keep_the_others_from_it() throws IOException {
        Files.createDirectories(output.resolve("report.html/full"));
        Files.createDirectories(output.resolve("verdict.txt"));
        Files.writeString(output.resolve("reports"), "in the way");

        CollectOutcome result = collect(Optional.of(root.resolve("timings.tsv")));

        assertThat(result.errors())
                .hasSize(3)
                .allMatch(error -> error.contains("Fix: "))
                .satisfies(errors -> assertThat(String.join("", errors)).doesNotContain("Exception"));
        assertThat(output.resolve("verdict.json")).exists();
        assertThat(root.resolve("timings.tsv")).exists();
        assertThat(result.lines()).anyMatch(line -> line.startsWith("2 tests on 2 nodes"));
    }

    @Test
    void an_outdated_verdict_json_does_not_survive_a_run_that_can_not_write_it() throws IOException {
        collect(Optional.empty());
        Path json = output.resolve("verdict.json");
        assertThat(json).exists();

        VerdictJson.deleteOutdated(output);

        assertThat(json).doesNotExist();
    }

    @Test
    void failed_tests_are_named_with_the_first_line_of_their_message() throws IOException {
        node(2).with("reruns", "1")
                .jvm(jvm -> jvm.sees()
                        .starts("a.A#two", "(int)[1]")
                        .ends("a.A#two", "(int)[1]", Outcome.FAILED)
                        .starts("a.A#flaky", "")
                        .ends("a.A#flaky", "", Outcome.FAILED)
                        .starts("a.A#flaky", "")
                        .ends("a.A#flaky", "", Outcome.PASSED)
                        .ends("a.B#one", "", Outcome.BLOCKED)
                        .ends("a.C#one", "", Outcome.FAILED)
                        .finishes())
                .with("run", "again")
                .with("started", Long.toString(NodeStory.START_MILLIS + 5))
                .write();
        report(2, "TEST-a.A-node-2-of-2.xml", """
                <testsuite name='a.A'>
                  <testcase classname='a.A' name='two(int)[1]'><failure message='expected: &lt;1>&#10;but was: 2'/></testcase>
                  <testcase classname='a.A' name='flaky'><flakyFailure message='at first'/></testcase>
            </testsuite>\
            """);
        report(2, "TEST-a.B-node-2-of-2.xml", """
                <testsuite name='a.B'>
                  <testcase classname='a.B' name=''><error type='java.lang.NullPointerException'/></testcase>
            </testsuite>\
            """);

        assertThat(collect(Optional.empty()).failedTests())
                .containsExactly(
                        "a.A#two(int)[1] on node 2 (com.acme:core): expected: <1>",
                        "a.B#one on node 2, blocked (com.acme:core): java.lang.NullPointerException",
                        "a.C#one on node 2 (com.acme:core)");
    }

    @Test
    void a_failed_invocation_that_the_report_names_in_another_way_has_the_message_of_its_test() throws IOException {
        node(2).jvm(jvm -> jvm.sees()
                        .starts("a.A#two", "[1]")
                        .ends("a.A#two", "[1]", Outcome.FAILED)
                        .finishes())
                .with("run", "again")
                .with("started", Long.toString(NodeStory.START_MILLIS + 5))
                .write();
        report(
                2,
                "TEST-a.A-node-2-of-2.xml",
                "<testsuite name='a.A'><testcase classname='a.A' name='two(int)'><failure"
                        + " message='no'/></testcase></testsuite>");

        assertThat(collect(Optional.empty()).failedTests()).containsExactly("a.A#two[1] on node 2 (com.acme:core): no");
    }

    @Test
    void twenty_failed_tests_are_named_and_how_many_more_there_are() {
        List<String> failed =
                IntStream.range(0, 25).mapToObj(i -> "a.A#m\u202e" + i).toList();

        List<String> some = new CollectOutcome(List.of(), List.of(), List.of(), failed).someFailedTests();

        assertThat(some).hasSize(21).startsWith("a.A#m\\u202e0").endsWith("and 5 more");
        assertThat(new CollectOutcome(List.of(), List.of(), List.of(), failed.subList(0, 20)).someFailedTests())
                .hasSize(20);
    }

    @Test
    void a_failed_test_that_both_ledgers_and_reports_name_is_named_once() throws IOException {
        Path two = root.resolve("whole");
        NodeStory.writeTwoWithoutJvms(two);
        for (int node = 1; node <= 2; node++) {
            new NodeStory(two, node, 2, "a.A#one", "a.B#one")
                    .with("granularity", "CLASS")
                    .with("execution", "other")
                    .jvm(jvm -> jvm.sees()
                            .plans(jvm.own())
                            .starts(jvm.own()[0], "")
                            .ends(jvm.own()[0], "", Outcome.FAILED)
                            .finishes())
                    .finished("failed")
                    .write();
        }
        Path reports = Files.createDirectories(two.resolve("node-1/com.acme-core/target/surefire-reports"));
        NodeStory.nameReport(Files.writeString(
                reports.resolve("TEST-a.A.xml"),
                "<testsuite><testcase classname='a.A' name='one'><failure message='no'/></testcase></testsuite>"));

        assertThat(CollectedRun.of(List.of(two))
                        .writeTo(output, Optional.empty())
                        .failedTests())
                .containsExactlyInAnyOrder(
                        "a.A#one on node 1 (com.acme:core): no", "a.B#one on node 2 (com.acme:core)");
    }

    @Test
    void failed_tests_of_whole_classes_without_a_ledger_are_those_that_the_reports_name() throws IOException {
        Path two = root.resolve("whole");
        NodeStory.writeTwoWithoutJvms(two);
        Path reports = Files.createDirectories(two.resolve("node-1/com.acme-core/target/surefire-reports"));
        NodeStory.nameReport(Files.writeString(
                reports.resolve("TEST-a.A.xml"),
                "<testsuite><testcase classname='a.A' name='one'><failure message='no'/></testcase></testsuite>"));

        CollectedRun run = CollectedRun.of(List.of(two));
        CollectOutcome result = run.writeTo(output, Optional.empty());

        assertThat(run.verdictLines(output))
                .startsWith(
                        "Every test ran exactly once: whole classes, 1 execution, on 2 nodes",
                        "How many tests ran and how many failed is in their reports only");
        assertThat(result.failedTests()).containsExactly("a.A#one (com.acme:core): no");
        assertThat(result.lines())
                .anyMatch(line -> line.startsWith("Whole classes on 2 nodes"))
                .noneMatch(line -> line.contains("0 tests") && line.contains("0 failed"));
        assertThat(output.resolve("report.html"))
                .content()
                .doesNotContain("No test failed", "There was no test to run");
    }

    @Test
    void a_failed_execution_without_a_failed_test_is_a_failure_of_its_own() {
        node(2).with("run", "flaky")
                .with("started", Long.toString(NodeStory.START_MILLIS + 5))
                .finished("failed")
                .write();

        assertThat(collect(Optional.empty()).failedTests())
                .containsExactly("com.acme:core (surefire, default-test) on node 2, although no test did: see its log");
    }

    @Test
    void reports_repeat_no_failure_that_the_ledgers_have_where_another_module_has_no_ledgers() throws IOException {
        for (int node : List.of(1, 2)) {
            new NodeStory(root, node, 2, "b.B#one")
                    .with("module", "com.acme:old")
                    .with("run", "old" + node)
                    .with("granularity", "CLASS")
                    .noJvm()
                    .write();
        }
        new NodeStory(root, 1, 2)
                .with("module", "com.acme:dynamic")
                .with("run", "dynamic1")
                .noJvm()
                .write();
        NodeStory dynamic = new NodeStory(root, 2, 2)
                .owning("a.A#dyn", 2)
                .with("module", "com.acme:dynamic")
                .with("run", "dynamic2")
                .jvm(jvm -> jvm.sees()
                        .starts("a.A#dyn", "[1]")
                        .ends("a.A#dyn", "[1]", Outcome.FAILED)
                        .fails())
                .finished("failed");
        dynamic.write();
        Path reports = Files.createDirectories(root.resolve("node-2/com.acme-dynamic/target/surefire-reports"));
        NodeStory.nameReport(Files.writeString(
                reports.resolve("TEST-a.A.xml"),
                "<testsuite><testcase classname='a.A' name='dyn()[1]'><failure message='no'/></testcase></testsuite>"));

        assertThat(collect(Optional.empty()).failedTests())
                .containsExactly("a.A#dyn[1] on node 2 (com.acme:dynamic): no");
    }

    private NodeStory node(int node) {
        return new NodeStory(root, node, 2, "a.A#one", "a.A#two");
    }

    private void report(int node, String name, String content) throws IOException {
        Path folder = Files.createDirectories(root.resolve("node-" + node + "/com.acme-core/target/surefire-reports"));
        NodeStory.nameReport(Files.writeString(folder.resolve(name), content));
    }

    private CollectOutcome collect(Optional<Path> timings) {
        return CollectedRun.of(List.of(root)).writeTo(output, timings);
    }
}
