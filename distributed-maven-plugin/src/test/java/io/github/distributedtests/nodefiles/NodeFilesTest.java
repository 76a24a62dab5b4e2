package io.github.distributedtests.nodefiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.verdict.NodeStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeFilesTest {
    private static final Instant STARTED = Instant.now();

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Set<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    @Test
    void a_copy_has_the_node_in_its_name_and_the_file_stays() throws IOException {
        Path exec = file("jacoco.exec", "some");
        Path copies = folder.resolve("coverage");
        new NodeFiles(1, 3).keepCopy(exec, copies, STARTED);
        Files.writeString(exec, "more");
        new NodeFiles(1, 3).keepCopy(exec, copies, STARTED);
        new NodeFiles(2, 3).keepCopy(file("without-extension", ""), copies, STARTED);

        assertThat(exec).exists();
        assertThat(namesIn(copies)).containsExactly("jacoco-node-1-of-3.exec", "without-extension-node-2-of-3");
        assertThat(copies.resolve("jacoco-node-1-of-3.exec")).hasContent("more");
    }

    @Test
    void nothing_is_kept_of_a_file_that_is_missing_or_from_before() throws IOException {
        Path exec = file("jacoco.exec", "of an earlier build");
        Files.setLastModifiedTime(exec, FileTime.from(STARTED.minus(Duration.ofMinutes(1))));
        new NodeFiles(1, 3).keepCopy(exec, folder.resolve("coverage"), STARTED);
        new NodeFiles(1, 3).keepCopy(folder.resolve("jacoco-it.exec"), folder.resolve("coverage"), STARTED);

        assertThat(folder.resolve("coverage")).doesNotExist();
    }

    @Test
    void copies_of_this_node_and_of_runs_over_other_nodes_are_outdated() throws IOException {
        file("jacoco-node-1-of-3.exec", "");
        file("jacoco-node-2-of-3.exec", "");
        file("jacoco-node-12-of-3.exec", "");
        file("jacoco-node-2-of-13.exec", "");
        file("jacoco-node-1-of-2.exec", "");
        new NodeFiles(1, 3).deleteOutdatedCopies(folder);

        assertThat(namesIn(folder)).containsExactly("jacoco-node-12-of-3.exec", "jacoco-node-2-of-3.exec");
    }

    @Test
    void of_an_earlier_run_only_the_ledgers_and_the_reports_that_they_name_are_deleted() throws IOException {
        NodeStory story = new NodeStory(folder, 1, 3, "a.A#one");
        story.write();
        Path reports = Files.createDirectories(folder.resolve("node-1/com.acme-core/target/surefire-reports"));
        NodeStory.nameReport(Files.writeString(reports.resolve("TEST-a.A-node-1-of-3.xml"), "x"));
        for (String name : new String[] {
            "a.A-node-1-of-3.txt",
            "a.A-output-node-1-of-3.txt",
            "TEST-a.Mine-node-1-of-3.xml",
            "a.A.txt",
            "TEST-a.A.xml"
        }) {
            Files.writeString(reports.resolve(name), "x");
        }

        new NodeFiles(2, 3).deleteOutdated(story.folder(), reports);
        assertThat(namesIn(reports)).hasSize(6);
        new NodeFiles(1, 3).deleteOutdated(story.folder(), reports);

        assertThat(namesIn(reports)).containsExactly("TEST-a.A.xml", "TEST-a.Mine-node-1-of-3.xml", "a.A.txt");
        assertThat(namesIn(story.folder())).isEmpty();
    }

    @Test
    void a_ledger_that_names_a_file_elsewhere_deletes_nothing_there() throws IOException {
        NodeStory story = new NodeStory(folder, 1, 3);
        story.noJvm().write();
        Path foreign = file("foreign-node-1-of-3.xml", "");
        Path ledger = story.folder().resolve("node-1-of-3-run1-build.ledger");
        Files.writeString(
                ledger,
                Files.readString(ledger).replace("\nfinished", "\nreport\t../foreign-node-1-of-3.xml\t0\nfinished"));

        new NodeFiles(1, 2).deleteOutdated(story.folder(), Files.createDirectories(folder.resolve("reports")));

        assertThat(foreign).exists();
        assertThat(ledger).doesNotExist();
    }
}
