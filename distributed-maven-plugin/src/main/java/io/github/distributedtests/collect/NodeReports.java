package io.github.distributedtests.collect;

import io.github.distributedtests.junitxml.ReportMerge.Source;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.nodefiles.NodeFiles;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final int NAMED_AT_MOST = 5;

    private final List<Source> sources = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    NodeReports(List<NodeRun> runs) {
        runs.forEach(this::add);
    }

    List<Source> sources() {
        return sources;
    }

    List<String> warnings() {
        return warnings;
    }

    private void add(NodeRun run) {
        String module = run.execution().module();
        String plugin = run.execution().plugin();
        if (run.finished().isEmpty()) {
            run.reportsFolder().ifPresent(folder -> sources.add(Source.ofUnmarked(module, plugin, folder)));
            return;
        }
        List<Path> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, Long> report : run.reports().entrySet()) {
            Optional<Path> file = find(run, report.getKey(), report.getValue());
            file.ifPresentOrElse(found::add, () -> missing.add(report.getKey()));
        }
        sources.add(Source.of(module, plugin, found));
        if (!missing.isEmpty()) {
            warnings.add(
                    "%d of %d reports of %s are not here, or not as the node wrote them: %s%s. Fix: bring the folders of"
                                    .formatted(
                                            missing.size(),
                                            run.reports().size(),
                                            run,
                                            String.join(
                                                    ", ", missing.subList(0, Math.min(NAMED_AT_MOST, missing.size()))),
                                            missing.size() > NAMED_AT_MOST ? ", ..." : "")
                            + " reports here as well as target/distributed");
        }
    }

    /** In the folder where Surefire wrote it, or else the copy that the node kept. */
    private static Optional<Path> find(NodeRun run, String name, long bytes) {
        return Stream.of(
                        run.reportsFolder().map(folder -> folder.resolve(name)),
                        run.copiesFolder().map(folder -> folder.resolve(NodeFiles.copyOf(name))))
                .flatMap(Optional::stream)
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .filter(file -> file.toFile().length() == bytes)
                .findFirst();
    }
}
