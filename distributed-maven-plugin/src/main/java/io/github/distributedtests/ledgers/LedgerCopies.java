package io.github.distributedtests.ledgers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds copies among ledgers of one name, whole ones and those that were made while the ledger was still written: these
 * have the first bytes of it. Each file is read three times at most, whatever others there are.
 */
final class LedgerCopies {
    /** Odd, so that no bit is lost. Whoever makes contents collide gains nothing: what looks alike is compared. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final FileContents contents;

    LedgerCopies(FileContents contents) {
        this.contents = contents;
    }

    /** How files are read. */
    interface FileContents {
        FileContents OF_FILES = Files::newInputStream;

        InputStream open(Path file) throws IOException;
    }

    /** The first bytes of a file, or all of them. */
    private record Start(long length, long hash) {}

    /**
     * The files without copies, in the order of names and paths, each with its copies; of copies the longest is kept, or the
     * first of these.
     */
    Map<Path, List<Path>> sorted(Collection<Path> files) {
        Map<String, List<Path>> byName = new TreeMap<>();
        files.stream()
                .sorted()
                .forEach(file -> byName.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                        .add(file));
        Map<Path, List<Path>> kept = new LinkedHashMap<>();
        byName.values().forEach(namesakes -> {
            Map<Path, Path> copies = namesakes.size() == 1 ? Map.of() : copies(namesakes);
            namesakes.stream()
                    .filter(file -> !copies.containsKey(file))
                    .forEach(file -> kept.put(file, new ArrayList<>()));
            copies.forEach((copy, file) -> kept.get(file).add(copy));
        });
        return kept;
    }

    /** By each copy the file that it is one of. */
    private Map<Path, Path> copies(List<Path> namesakes) {
        Map<Path, Start> wholes = new HashMap<>();
        for (Path file : namesakes) {
            try {
                wholes.put(file, whole(file));
            } catch (IOException e) {
                // Whoever reads it will say so.
            }
        }
        Map<Start, Path> longest = longest(wholes);
        Map<Path, Path> copies = new TreeMap<>();
        wholes.forEach((file, whole) -> {
            Path other = longest.get(whole);
            if (!file.equals(other) && startsWith(other, file)) {
                copies.put(file, other);
            }
        });
        return copies;
    }

    private Start whole(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(contents.open(file), 1 << 16)) {
            long length = 0;
            long hash = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                length++;
                hash = (hash + b + 1) * FACTOR;
            }
            return new Start(length, hash);
        }
    }

    /** Of the files that start with all of another one the longest, by that one's content. */
    private Map<Start, Path> longest(Map<Path, Start> wholes) {
        Set<Start> asked = new HashSet<>(wholes.values());
        Set<Long> lengths = new HashSet<>();
        asked.forEach(start -> lengths.add(start.length()));
        List<Path> longestFirst = wholes.keySet().stream()
                .sorted(Comparator.comparingLong((Path file) -> wholes.get(file).length())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<Start, Path> longest = new HashMap<>();
        for (Path file : longestFirst) {
            if (!longest.containsKey(wholes.get(file))) {
                starts(file, lengths, start -> {
                    if (asked.contains(start)) {
                        longest.putIfAbsent(start, file);
                    }
                });
            }
        }
        return longest;
    }

    private interface Starts {
        void add(Start start);
    }

    private void starts(Path file, Set<Long> lengths, Starts found) {
        try (InputStream in = new BufferedInputStream(contents.open(file), 1 << 16)) {
            long length = 0;
            long hash = 0;
            int b = 0;
            while (b >= 0) {
                if (lengths.contains(length)) {
                    found.add(new Start(length, hash));
                }
                b = in.read();
                length++;
                hash = (hash + b + 1) * FACTOR;
            }
        } catch (IOException e) {
            // It could be read before; whoever reads it next will say so.
        }
    }

    private boolean startsWith(Path file, Path beginning) {
        if (file == null) {
            return false;
        }
        try (InputStream whole = new BufferedInputStream(contents.open(file), 1 << 16);
                InputStream part = new BufferedInputStream(contents.open(beginning), 1 << 16)) {
            for (int b = part.read(); b >= 0; b = part.read()) {
                if (b != whole.read()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
