package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.Ledger;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds ledgers below folders, however deep. Symbolic links below are not followed. Of several copies of one ledger, which
 * is found where what nodes left was unpacked twice, one is kept: the longest, as one may have been made while it was
 * still written.
 */
final class LedgerSearch {
    /** What a build leaves is far from these; they keep a folder that is none from filling the memory. */
    static final int MOST_FILES = 100_000;

    static final long MOST_BYTES = 1L << 30;

    private final int mostFiles;
    private final long mostBytes;
    private final SortedSet<Path> files = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    private LedgerSearch(int mostFiles, long mostBytes) {
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
    }

    /**
     * What there is.
     *
     * @param files each with its copies
     * @param faults what could not be looked into, and why
     */
    record FoundLedgers(Map<Path, List<Path>> files, List<String> faults) {}

    static FoundLedgers in(List<Path> roots) {
        return in(roots, MOST_FILES, MOST_BYTES);
    }

    static FoundLedgers in(List<Path> roots, int mostFiles, long mostBytes) {
        LedgerSearch search = new LedgerSearch(mostFiles, mostBytes);
        roots.forEach(search::addBelow);
        return new FoundLedgers(
                new LedgerCopies(LedgerCopies.FileContents.OF_FILES).sorted(search.files), search.faults);
    }

    private void addBelow(Path root) {
        if (!Files.exists(root)) {
            return; // a module that has no build folder
        }
        try {
            Files.walkFileTree(root.toRealPath(), visitor());
        } catch (IOException e) {
            faults.add(root + ": " + reason(e));
        }
    }

    private FileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!attributes.isRegularFile()
                        || !file.getFileName().toString().endsWith(Ledger.EXTENSION)) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.size() > mostBytes) {
                    faults.add("%s: it has %d bytes, more than %d".formatted(file, attributes.size(), mostBytes));
                    return FileVisitResult.CONTINUE;
                }
                if (files.size() == mostFiles && !files.contains(file)) {
                    faults.add("%s: there are more than %d ledgers, and this and further ones were not read"
                            .formatted(file, mostFiles));
                    return FileVisitResult.TERMINATE;
                }
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                faults.add(file + ": " + reason(e));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                if (e != null) {
                    faults.add(folder + ": " + reason(e));
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** What Java says of a failed access, which may be the file's name only. */
    static String reason(IOException e) {
        String kind = e.getClass().getSimpleName().replaceAll("Exception$", "");
        return e.getMessage() == null ? kind : kind + " " + e.getMessage();
    }
}
