package io.github.distributedtests.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds the reports that Surefire and Failsafe left below a folder. Links below it are not followed. */
final class ReportSearch extends SimpleFileVisitor<Path> {
    /** More than any build leaves; it keeps a folder that is none from taking for ever. */
    private static final int MOST_FILES = 1_000_000;

    private final List<Path> reports = new ArrayList<>();
    private int files;

    private ReportSearch() {}

    /** In the order of their names. */
    static List<Path> below(Path folder) throws IOException {
        ReportSearch search = new ReportSearch();
        Files.walkFileTree(folder, search);
        search.reports.sort(null);
        return search.reports;
    }

    /** What {@code collect} merged stands beside what it merged it from. */
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.endsWith(Path.of("distributed", "collected"))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (attributes.isRegularFile() && name.startsWith("TEST-") && name.endsWith(".xml")) {
            reports.add(file);
        }
        return ++files < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }
}
