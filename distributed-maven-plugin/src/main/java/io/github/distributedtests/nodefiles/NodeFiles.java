package io.github.distributedtests.nodefiles;

import io.github.distributedtests.files.PlainFiles;
import io.github.distributedtests.ledger.Ledger;
import java.io.IOException;
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
    private static final String COPY = ".report";
    private static final Pattern MARKED = Pattern.compile("(.*)-node-\\d+-of-(\\d+)(\\.[a-z]+)");

    /** File systems may count time in steps of two seconds. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    /**
     * Deletes what this node left in earlier runs of an execution, and what was left in runs over another number of
     * nodes: ledgers, and the reports that those name. What the other nodes left stays, since they may have run in the
     * same folder.
     *
     * @param ledgers the folder of the execution's ledgers
     * @param reports the folder of its reports
     */
    public void deleteOutdated(Path ledgers, Path reports) throws IOException {
        String mine = Ledger.prefix(nodeNumber, nodes);
        for (Path ledger : PlainFiles.in(ledgers)) {
            String name = ledger.getFileName().toString();
            boolean ofThisRun = name.matches("node-\\d+-of-" + nodes + "-.*") && !name.startsWith(mine);
            if (name.endsWith(Ledger.EXTENSION) && !ofThisRun) {
                for (String report : NamedReports.in(ledger)) {
                    if (MARKED.matcher(report).matches()) {
                        delete(reports, report);
                    }
                }
                Patience.PATIENT.run(() -> Files.deleteIfExists(ledger));
            }
        }
    }

    /** Deletes a report with the text files that Surefire writes beside it. */
    private static void delete(Path reports, String report) throws IOException {
        Path folder = reports.toAbsolutePath().normalize();
        Path file = folder.resolve(report).normalize();
        if (folder.equals(file.getParent())) {
            Patience.PATIENT.run(() -> Files.deleteIfExists(file));
            Matcher marked = MARKED.matcher(report);
            if (marked.matches()) {
                String base = marked.group(1).replaceFirst("^TEST-", "");
                String mark = report.substring(marked.end(1), marked.start(3));
                for (String text : List.of(base + mark + ".txt", base + "-output" + mark + ".txt")) {
                    Patience.PATIENT.run(() -> Files.deleteIfExists(folder.resolve(text)));
                }
            }
        }
    }

    /**
     * Keeps copies of reports that lie where nobody might look for them. Their names are no report's, lest a CI server
     * count them twice.
     *
     * @return the copies
     */
    public List<Path> keepReports(List<Path> reports, Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path report : reports) {
            Files.createDirectories(folder);
            Path copy = folder.resolve(copyOf(report.getFileName().toString()));
            copies.add(Files.copy(report, copy, StandardCopyOption.REPLACE_EXISTING));
        }
        return copies;
    }

    /** The name of the copy of a report: {@code com.acme.FooTest-node-1-of-3.report}. */
    public static String copyOf(String report) {
        return report.replaceFirst("^TEST-", "").replaceFirst("\\.xml$", COPY);
    }

    /** The name of the report that a file is, be it a copy. */
    public static String reportOf(String file) {
        return file.endsWith(COPY) ? "TEST-" + file.substring(0, file.length() - COPY.length()) + ".xml" : file;
    }

    /** Deletes what this node kept in earlier runs, and what was kept in a run over another number of nodes. */
    public void deleteOutdatedCopies(Path folder) throws IOException {
        for (Path copy : PlainFiles.in(folder)) {
            Matcher marked = MARKED.matcher(copy.getFileName().toString());
            if (!marked.matches() || !isOfAsManyNodes(marked) || marked.group().contains(mark() + '.')) {
                Patience.PATIENT.run(() -> Files.deleteIfExists(copy));
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
            Files.copy(
                    file, folder.resolve(marked(file.getFileName().toString())), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A file's name with the node in it. */
    String marked(String name) {
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
}
