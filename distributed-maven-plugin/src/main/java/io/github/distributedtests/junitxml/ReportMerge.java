package io.github.distributedtests.junitxml;

import io.github.distributedtests.files.FileDigest;
import io.github.distributedtests.names.BoundedText;
import io.github.distributedtests.nodefiles.NodeFiles;
import io.github.distributedtests.text.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes one tree of reports of those that the nodes left, for maven-surefire-report-plugin and for CI servers, as if one
 * machine had run everything: {@code <output>/<module>/<plugin>-reports/TEST-<class>.xml}. A class that several nodes
 * ran in part has one report with all of its test cases.
 *
 * <p>Reports are not trusted. One that isn't well-formed from its start to its end, or has a DTD, is left out as a whole
 * and named as a problem. They are read as streams, so that their size doesn't matter.
 */
public final class ReportMerge {
    private static final String PREFIX = "TEST-";

    /** The nodes of one run in the order of their numbers, 10 after 9, as all else in their names is alike. */
    private static final Comparator<Path> BY_NODE =
            Comparator.comparing((Path file) -> nameOf(file).length()).thenComparing(ReportMerge::nameOf);

    private final OutputTree output;
    private final Map<Path, String> reports = new LinkedHashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();

    private ReportMerge(OutputTree output) {
        this.output = output;
    }

    /**
     * Reports of one plugin in one module. It may be there for several nodes, as the reports of all may
     * have been unpacked into one; a folder that doesn't exist has no reports.
     *
     * @param module {@code groupId:artifactId}
     * @param plugin {@code surefire} or {@code failsafe}
     * @param folder whose reports are meant; null if {@code files} says so
     * @param files the reports that are meant; of a folder those that it has
     * @param unmarked whether reports with a node in their names are left out
     */
    public record Source(String module, String plugin, Path folder, List<Path> files, boolean unmarked) {
        /** All reports in a folder. */
        public Source(String module, String plugin, Path folder) {
            this(module, plugin, folder, List.of(), false);
        }

        /** Those in a folder that have no node in their names. */
        public static Source ofUnmarked(String module, String plugin, Path folder) {
            return new Source(module, plugin, folder, List.of(), true);
        }

        /** These reports, and no other in their folders. */
        public static Source of(String module, String plugin, List<Path> files) {
            return new Source(module, plugin, null, List.copyOf(files), false);
        }
    }

    /**
     * What was merged.
     *
     * @param reports the files that were written, in the order of the sources and of the classes' names
     * @param modules the module of each report
     * @param problems what could not be merged; empty if the tree is complete
     */
    public record Result(List<Path> reports, Map<Path, String> modules, List<FileProblem> problems) {}

    /**
     * A file or folder that could not be read.
     *
     * @param line 1-based, or 0 if the file as a whole is at fault
     */
    public record FileProblem(Path file, int line, String why) {
        private static final int LONGEST_REASON = 300;

        /** In one line, with every character to be seen, whatever was in the file. */
        @Override
        public String toString() {
            String text = (line > 0 ? file + ", line " + line : file.toString()) + ": "
                    + BoundedText.excerpt(why, LONGEST_REASON);
            return VisibleText.visible(text);
        }
    }

    /**
     * Merges reports, in place of those that an earlier merge left in the output folder. The same file counts once: if
     * its folder is named twice (then for the first module that names it), and if there are two copies of it with the same
     * name and content.
     *
     * @param output a folder of the merge's own
     *
     * @throws IOException if the output can't be written
     * @throws IllegalArgumentException if a source is a folder that the output would replace; nothing is deleted then
     */
    public static Result merge(List<Source> sources, Path output) throws IOException {
        ReportMerge merge = new ReportMerge(OutputTree.in(output));
        Map<Folder, List<Path>> files = merge.files(sources);
        merge.output.empty();
        merge.mergeAll(files);
        return new Result(List.copyOf(merge.reports.keySet()), Map.copyOf(merge.reports), List.copyOf(merge.problems));
    }

    /** One folder of the output. */
    private record Folder(String module, String plugin) {
        String artifactId() {
            return module.substring(module.indexOf(':') + 1);
        }
    }

    private Map<Folder, List<Path>> files(List<Source> sources) {
        Map<Folder, List<Path>> files = new LinkedHashMap<>();
        Set<Path> seen = new HashSet<>();
        for (Source source : sources) {
            if (source.folder() == null) {
                addNamed(source, seen, files);
                continue;
            }
            try {
                Path folder = source.folder().toRealPath();
                if (output.holds(folder)) {
                    throw new IllegalArgumentException(
                            "reports can't be merged into the folder that they are in: " + folder);
                }
                if (seen.add(folder)) {
                    files.computeIfAbsent(new Folder(source.module(), source.plugin()), key -> new ArrayList<>())
                            .addAll(reportsIn(source));
                }
            } catch (NoSuchFileException e) {
                // A node without a test of this module.
            } catch (IOException e) {
                String why = e instanceof NotDirectoryException ? "it is not a folder" : "it can't be read (" + e + ')';
                problems.add(new FileProblem(source.folder(), 0, why));
            }
        }
        return files;
    }

    private void addNamed(Source source, Set<Path> seen, Map<Folder, List<Path>> files) {
        for (Path file : source.files()) {
            try {
                if (output.holds(file.getParent().toRealPath())) {
                    throw new IllegalArgumentException(
                            "reports can't be merged into the folder that they are in: " + file.getParent());
                }
                if (seen.add(file.toRealPath(LinkOption.NOFOLLOW_LINKS))) {
                    files.computeIfAbsent(new Folder(source.module(), source.plugin()), key -> new ArrayList<>())
                            .add(file);
                }
            } catch (IOException e) {
                problems.add(new FileProblem(file, 0, "it can't be read (" + e + ')'));
            }
        }
    }

    private List<Path> reportsIn(Source source) throws IOException {
        Path folder = source.folder();
        List<Path> named;
        try (Stream<Path> all = Files.list(folder)) {
            named = all.filter(file ->
                            nameOf(file).startsWith(PREFIX) && nameOf(file).endsWith(".xml"))
                    .filter(file -> !source.unmarked()
                            || NodeFiles.unmarked(nameOf(file)).equals(nameOf(file)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<Path> found = new ArrayList<>();
        for (Path file : named) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                found.add(file);
            } else {
                problems.add(new FileProblem(file, 0, "it is a link or not a file, and is not followed"));
            }
        }
        return found;
    }

    private void mergeAll(Map<Folder, List<Path>> files) throws IOException {
        Map<String, String> moduleFolders = moduleFolders(files.keySet());
        for (Folder folder : files.keySet()) {
            Path target = output.reportsFolder(moduleFolders.get(folder.module()), folder.plugin());
            if (output.make(target)) {
                mergeClasses(files.get(folder), target, folder.module());
            } else {
                problems.add(new FileProblem(target, 0, "a link or a file is in the place of this folder"));
            }
        }
    }

    private Map<String, String> moduleFolders(Set<Folder> folders) {
        Map<String, Set<String>> modulesByArtifact = new HashMap<>();
        for (Folder folder : folders) {
            modulesByArtifact
                    .computeIfAbsent(folder.artifactId().toLowerCase(Locale.ROOT), key -> new HashSet<>())
                    .add(folder.module());
        }
        Map<String, String> names = new HashMap<>();
        for (Folder folder : folders) {
            Set<String> modules = modulesByArtifact.get(folder.artifactId().toLowerCase(Locale.ROOT));
            names.computeIfAbsent(
                    folder.module(), module -> output.moduleFolder(modules.size() > 1 ? module : folder.artifactId()));
        }
        return names;
    }

    private void mergeClasses(List<Path> files, Path target, String module) throws IOException {
        Map<String, List<Path>> byClass = new TreeMap<>();
        for (Path file : files) {
            byClass.computeIfAbsent(classOf(nameOf(file)), key -> new ArrayList<>())
                    .add(file);
        }
        for (Map.Entry<String, List<Path>> ofClass : byClass.entrySet()) {
            List<ReportScan> parts = new ArrayList<>();
            for (Path file : withoutCopies(ofClass.getValue(), FileDigest::of)) {
                try {
                    parts.add(ReportScan.of(file));
                } catch (UnreadableReportException e) {
                    problems.add(e.problem());
                }
            }
            write(ofClass.getKey(), parts, target, module);
        }
    }

    private void write(String className, List<ReportScan> parts, Path target, String module) throws IOException {
        while (!parts.isEmpty()) {
            try {
                reports.put(output.write(target, className, out -> MergedReport.write(parts, out)), module);
                return;
            } catch (UnreadableReportException e) { // it has changed since it was scanned
                problems.add(e.problem());
                parts.removeIf(part -> part.file().equals(e.problem().file()));
            }
        }
    }

    /** Only what has a namesake of its size is read, once, however many of these there are. */
    static List<Path> withoutCopies(List<Path> files, Function<Path, Optional<String>> digest) {
        List<Path> sorted = files.stream().sorted(BY_NODE).toList();
        Map<NameAndSize, Integer> alike = new HashMap<>();
        sorted.forEach(file -> alike.merge(NameAndSize.of(file), 1, Integer::sum));
        Set<String> contents = new HashSet<>();
        return sorted.stream()
                .filter(file -> alike.get(NameAndSize.of(file)) == 1
                        || contents.add(nameOf(file) + '/' + digest.apply(file).orElse("unreadable: " + file)))
                .toList();
    }

    private record NameAndSize(String name, long size) {
        static NameAndSize of(Path file) {
            try {
                return new NameAndSize(nameOf(file), Files.size(file));
            } catch (IOException e) {
                return new NameAndSize(file.toString(), -1); // whoever reads it will find out
            }
        }
    }

    private static String classOf(String file) {
        String name = NodeFiles.unmarked(file);
        boolean stillWhole = name.startsWith(PREFIX); // not if the class itself is called node-1-of-3
        return (stillWhole ? name : file).substring(PREFIX.length()).replaceFirst("\\.xml$", "");
    }

    /** The report's, also of a copy. */
    private static String nameOf(Path file) {
        return NodeFiles.reportOf(file.getFileName().toString());
    }
}
