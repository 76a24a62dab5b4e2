package io.github.distributedtests.collect;

import io.github.distributedtests.ledger.Ledger;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of what one node leaves, chosen so that the files of all nodes can be unpacked into one folder.
 *
 * @param nodeNumber 1-based
 */
public record NodeFiles(int nodeNumber, int nodes) {
    private static final Pattern REPORT = Pattern.compile("(TEST-.*\\.xml|.*\\.txt)");
    private static final Pattern MARKED = Pattern.compile("(.*)-node-\\d+-of-\\d+(\\.[a-z]+)");

    /** File systems may count time in steps of two seconds. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    /**
     * Deletes the ledgers that this node left in earlier runs, and those of a run over another number of nodes. Those of
     * the other nodes stay, since they may have run in the same folder.
     */
    public void deleteOutdatedLedgers(Path folder) throws IOException {
        String mine = Ledger.prefix(nodeNumber, nodes);
        for (Path ledger : filesIn(folder)) {
            String name = ledger.getFileName().toString();
            boolean ofThisRun = name.matches("node-\\d+-of-" + nodes + "-.*") && !name.startsWith(mine);
            if (name.endsWith(Ledger.EXTENSION) && !ofThisRun) {
                Files.delete(ledger);
            }
        }
    }

    /** Deletes the reports of a run over another number of nodes: its shares were others. */
    public void deleteOutdatedReports(Path folder) throws IOException {
        for (Path report : filesIn(folder)) {
            String name = report.getFileName().toString();
            if (MARKED.matcher(name).matches() && !name.matches(".*-node-\\d+-of-" + nodes + "\\.[a-z]+")) {
                Files.delete(report);
            }
        }
    }

    /**
     * Puts the node into the names of the reports that Surefire wrote: {@code TEST-com.acme.FooTest-node-1-of-3.xml}.
     *
     * @param since reports that were last written before are not touched
     */
    public void markReports(Path folder, Instant since) throws IOException {
        for (Path report : filesIn(folder)) {
            String name = report.getFileName().toString();
            if (REPORT.matcher(name).matches()
                    && !MARKED.matcher(name).matches()
                    && !Files.getLastModifiedTime(report).toInstant().isBefore(since.minus(COARSEST_CLOCK))) {
                int dot = name.lastIndexOf('.');
                String marked =
                        "%s-node-%d-of-%d%s".formatted(name.substring(0, dot), nodeNumber, nodes, name.substring(dot));
                Files.move(report, report.resolveSibling(marked), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The name of a report without the node. */
    public static String unmarked(String name) {
        Matcher marked = MARKED.matcher(name);
        return marked.matches() ? marked.group(1) + marked.group(2) : name;
    }

    /** A folder's path from another one, with slashes; empty if it isn't below. */
    public static String relative(Path from, Path folder) {
        Path base = from.toAbsolutePath().normalize();
        Path target = folder.toAbsolutePath().normalize();
        return target.startsWith(base) ? base.relativize(target).toString().replace('\\', '/') : "";
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                all.forEach(files::add);
            }
        }
        return files;
    }
}
