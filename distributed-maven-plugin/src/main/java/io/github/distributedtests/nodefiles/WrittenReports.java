package io.github.distributedtests.nodefiles;

import io.github.distributedtests.files.FileDigest;
import io.github.distributedtests.files.PlainFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells the reports that Surefire writes during one execution from whatever else lies in its reports folder: those of
 * other executions, of other nodes, of earlier builds, and files that Surefire has nothing to do with.
 */
public final class WrittenReports {
    private static final String PREFIX = "TEST-";
    private static final String XML = ".xml";

    /**
     * Surefire and Failsafe name a schema of their own in the first element of each report; old versions start with the
     * properties of the JVM.
     */
    private static final Pattern SUREFIRES = Pattern.compile(
            "(surefire|failsafe)-test-report"
                    + "|<testsuite [^>]*>\\s*<properties>(\\s*<property [^>]*>)*?\\s*<property (value=\"[^\"]*\" )?name=\"java\\.");

    private static final int FIRST_ELEMENTS = 4096;

    /** In most file systems; with characters of several bytes it may be less. */
    private static final int LONGEST_NAME = 255;

    private final Path folder;
    private final Map<String, Stamp> before;

    /** What changes when a file is written anew. */
    private record Stamp(long millis, long bytes, Object key) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    attributes.lastModifiedTime().toMillis(),
                    attributes.size(),
                    Objects.requireNonNullElse(attributes.fileKey(), ""));
        }
    }

    /**
     * A report under the name that it has in the end.
     *
     * @param bytes its size
     * @param digest of its content; empty if it can't be read
     * @param named false if it could not be renamed, so that it may overwrite another node's
     */
    public record Report(Path file, long bytes, String digest, boolean named) {}

    private WrittenReports(Path folder, Map<String, Stamp> before) {
        this.folder = folder;
        this.before = before;
    }

    /** Begins to watch a folder, which need not be there yet. */
    public static WrittenReports in(Path folder) throws IOException {
        Map<String, Stamp> before = new HashMap<>();
        for (Path file : PlainFiles.in(folder)) {
            before.put(file.getFileName().toString(), Stamp.of(file));
        }
        return new WrittenReports(folder, before);
    }

    /**
     * Puts the node into the names of the reports that were written since, and of the text files that Surefire writes
     * beside them: {@code TEST-com.acme.FooTest-node-1-of-3.xml}. A file that can't be renamed keeps its name.
     *
     * @param which of the reports, by what Surefire names them after: {@code com.acme.FooTest}
     * @return the reports, without the text files
     */
    public List<Report> name(NodeFiles node, Predicate<String> which) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Path file : PlainFiles.in(folder)) {
            String name = file.getFileName().toString();
            if (isReport(name) && which.test(baseOf(name)) && isNew(file) && isSurefires(file)) {
                Path marked = move(file, node);
                reports.add(new Report(
                        marked, Files.size(marked), FileDigest.of(marked).orElse(""), !marked.equals(file)));
                for (String text : List.of(baseOf(name) + ".txt", baseOf(name) + "-output.txt")) {
                    Path beside = folder.resolve(text);
                    if (Files.isRegularFile(beside) && isNew(beside)) {
                        move(beside, node);
                    }
                }
            }
        }
        return reports;
    }

    private static boolean isReport(String name) {
        return name.startsWith(PREFIX) && name.endsWith(XML) && name.length() > PREFIX.length() + XML.length();
    }

    private static String baseOf(String report) {
        return report.substring(PREFIX.length(), report.length() - XML.length());
    }

    private boolean isNew(Path file) throws IOException {
        return !Stamp.of(file).equals(before.get(file.getFileName().toString()));
    }

    /** Others write XML into that folder as well. */
    private static boolean isSurefires(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SUREFIRES
                    .matcher(new String(in.readNBytes(FIRST_ELEMENTS), StandardCharsets.UTF_8))
                    .find();
        }
    }

    private static Path move(Path file, NodeFiles node) {
        Path marked = file.resolveSibling(node.marked(file.getFileName().toString()));
        if (marked.getFileName().toString().length() > LONGEST_NAME) {
            return file;
        }
        try {
            Patience.PATIENT.run(() -> Files.move(file, marked, StandardCopyOption.REPLACE_EXISTING));
            return marked;
        } catch (IOException e) {
            return file;
        }
    }
}
