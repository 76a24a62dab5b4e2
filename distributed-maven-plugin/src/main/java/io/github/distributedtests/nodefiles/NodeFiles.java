package io.github.distributedtests.nodefiles;

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
    private static final Pattern MARKED = Pattern.compile("(.*)-node-\\d+-of-(\\d+)(\\.[a-z]+)");

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
            Matcher marked = MARKED.matcher(report.getFileName().toString());
            if (marked.matches() && !isOfAsManyNodes(marked)) {
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
            if (REPORT.matcher(name).matches() && !MARKED.matcher(name).matches() && !isOlder(report, since)) {
                Files.move(report, report.resolveSibling(marked(report)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Deletes what this node kept in earlier runs, and what was kept in a run over another number of nodes. */
    public void deleteOutdatedCopies(Path folder) throws IOException {
        for (Path copy : filesIn(folder)) {
            Matcher marked = MARKED.matcher(copy.getFileName().toString());
            if (!marked.matches() || !isOfAsManyNodes(marked) || marked.group().contains(mark() + '.')) {
                Files.delete(copy);
            }
        }
    }

    /**
     * Keeps a copy of a file that this node wrote, with the node in its name: {@code jacoco-node-1-of-3.exec}.
     *
     * @param since if the file was last written before, or isn't there, nothing is kept
     */
    public void keepCopy(Path file, Path folder, Instant since) throws IOException {
        if (Files.isRegularFile(file) && !isOlder(file, since)) {
            Files.createDirectories(folder);
            Files.copy(file, folder.resolve(marked(file)), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String marked(Path file) {
        String name = file.getFileName().toString();
        int dot = name.contains(".") ? name.lastIndexOf('.') : name.length();
        return name.substring(0, dot) + mark() + name.substring(dot);
    }

    private String mark() {
        return "-node-" + nodeNumber + "-of-" + nodes;
    }

    /** Whether a marked file is from a run over the same number of nodes, be it this or another one's. */
    private boolean isOfAsManyNodes(Matcher marked) {
        return marked.group(2).equals(Integer.toString(nodes));
    }

    private static boolean isOlder(Path file, Instant since) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(since.minus(COARSEST_CLOCK));
    }

    /** The name of a report without the node. */
    public static String unmarked(String name) {
        Matcher marked = MARKED.matcher(name);
        return marked.matches() ? marked.group(1) + marked.group(3) : name;
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
