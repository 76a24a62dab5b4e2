package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.files.PlainFiles;
import io.github.distributedtests.junitxml.ReportMerge.Source;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.verdict.NodeStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeReportsTest {
    private static final String NAME = "TEST-a.A-node-1-of-1.xml";

    @TempDir
    private Path root;

    @Test
    void only_reports_that_the_ledger_names_are_found() throws IOException {
        story().write();
        Path report = report();
        Files.writeString(report.resolveSibling("TEST-a.Old-node-1-of-1.xml"), "of an earlier round");

        assertThat(files()).containsExactly(report.toRealPath());
        assertThat(read().warnings()).isEmpty();
    }

    @Test
    void a_report_that_is_missing_is_found_by_its_copy() throws IOException {
        story().write();
        Path report = report();
        Path copies = Files.createDirectories(story().folder().resolveSibling("reports"));
        Path copy = copies.resolve("a.A-node-1-of-1.report");
        Files.move(report, copy);
        assertThat(files()).containsExactly(copy.toRealPath());

        Files.delete(copy);
        assertThat(files()).isEmpty();
        assertThat(read().missing().values()).containsExactly(List.of(NAME));
    }

    @Test
    void a_report_of_another_size_is_not_the_one_that_the_node_wrote() throws IOException {
        story().write();
        Files.writeString(report(), "written by somebody else");

        assertThat(files()).isEmpty();
        assertThat(read().missing().values()).containsExactly(List.of(NAME));
    }

    @Test
    void a_report_of_the_same_size_and_another_content_is_not_the_one_that_the_node_wrote() throws IOException {
        story().write();
        Path report = report();
        Files.writeString(report, Files.readString(report).replace('t', 'T'));

        assertThat(read().missing().values()).containsExactly(List.of(NAME));
    }

    @Test
    void a_report_beside_any_copy_of_the_ledger_is_found() throws IOException {
        story().write();
        Path report = report();
        Path again = Files.createDirectories(root.resolve("again/distributed/surefire-default-test/ledgers"));
        for (Path ledger : PlainFiles.in(story().folder())) {
            Files.copy(ledger, again.resolve(ledger.getFileName()));
        }

        assertThat(files()).containsExactly(report.toRealPath());
    }

    @Test
    void a_report_that_a_later_execution_of_the_node_replaced_is_no_longer_asked_for() throws IOException {
        story().write();
        report();
        story().with("execution", "second")
                .with("run", "second")
                .with("started", Long.toString(NodeStory.START_MILLIS + 60_000))
                .write();
        Path folder = root.resolve("node-1/com.acme-core/target/surefire-reports");
        Path second = Files.writeString(folder.resolve(NAME), "<testsuite name='second'/>");
        NodeStory.nameReport(second, "surefire-second");

        assertThat(files()).containsExactly(second.toRealPath());
        assertThat(read().missing()).isEmpty();
        assertThat(read().warnings()).singleElement().asString().contains("1 report of", "replaced", "Fix: ");
    }

    @Test
    void where_maven_was_killed_reports_without_a_node_in_their_names_are_those_of_this_run() {
        story().finished(null).write();

        List<Source> sources = read().sources();
        assertThat(sources).hasSize(1);
        assertThat(sources.get(0).unmarked()).isTrue();
    }

    private NodeStory story() {
        return new NodeStory(root, 1, 1, "a.A#one");
    }

    private Path report() throws IOException {
        Path folder = Files.createDirectories(root.resolve("node-1/com.acme-core/target/surefire-reports"));
        Path report = Files.writeString(folder.resolve(NAME), "<testsuite/>");
        NodeStory.nameReport(report);
        return report;
    }

    private List<Path> files() {
        return read().sources().stream()
                .flatMap(source -> source.files().stream())
                .toList();
    }

    private NodeReports read() {
        return new NodeReports(Ledgers.below(List.of(root)).runs());
    }
}
