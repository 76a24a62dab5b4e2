package io.github.distributedtests.collect;

import io.github.distributedtests.files.FileDigest;
import io.github.distributedtests.junitxml.ReportMerge.Source;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.ReportFile;
import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.nodefiles.NodeFiles;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the reports that belong to a run: those that its ledgers name. What else lies in the folders is from other
 * builds, or from somebody else. Of a node whose Maven was killed no ledger names them; those that don't have a node in
 * their names are taken for its own.
 */
final class NodeReports {
    private final List<Source> sources = new ArrayList<>();
    private final Map<NodeRun, List<String>> missing = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    NodeReports(List<NodeRun> runs) {
        runs.forEach(run -> add(run, runs));
    }

    List<Source> sources() {
        return sources;
    }

    /** What runs wrote and is not here as it was. */
    Map<NodeRun, List<String>> missing() {
        return missing;
    }

    List<String> warnings() {
        return warnings;
    }

    private void add(NodeRun run, List<NodeRun> runs) {
        String module = run.execution().module();
        String plugin = run.execution().plugin();
        if (run.finished().isEmpty()) {
            run.reportsFolders().forEach(folder -> sources.add(Source.ofUnmarked(module, plugin, folder)));
            return;
        }
        List<Path> found = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        run.reports().forEach((name, report) -> {
            Optional<Path> file = find(run, name, report);
            if (file.isPresent()) {
                found.add(file.get());
            } else if (runs.stream().anyMatch(other -> replaces(other, run, name))) {
                replaced.add(name);
            } else {
                missing.computeIfAbsent(run, none -> new ArrayList<>()).add(name);
            }
        });
        sources.add(Source.of(module, plugin, found));
        if (!replaced.isEmpty()) {
            warnings.add(
                    ("%s of %s were replaced by those of a later execution, since both write into one folder; they are"
                                    + " lost without this plugin, too. Fix: a reportsDirectory for each execution")
                            .formatted(Counted.of(replaced.size(), "report"), run));
        }
    }

    /** Whether the same node wrote a report of this name into the same folder later on. */
    private static boolean replaces(NodeRun other, NodeRun run, String name) {
        return other != run
                && other.node() == run.node()
                && other.reports().containsKey(name)
                && other.header().startedMillis() >= run.header().startedMillis()
                && !Collections.disjoint(other.reportsFolders(), run.reportsFolders());
    }

    /** In the folder where Surefire wrote it, or else the copy that the node kept. */
    private static Optional<Path> find(NodeRun run, String name, ReportFile report) {
        return Stream.concat(
                        run.reportsFolders().stream().map(folder -> folder.resolve(name)),
                        run.copiesFolders().stream().map(folder -> folder.resolve(NodeFiles.copyOf(name))))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .filter(file -> file.toFile().length() == report.bytes())
                .filter(file ->
                        FileDigest.of(file).filter(report.digest()::equals).isPresent())
                .findFirst();
    }
}
