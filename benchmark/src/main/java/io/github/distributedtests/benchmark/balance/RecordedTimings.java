package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.timings.Timings;
import io.github.distributedtests.timings.TimingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The timings of real suites in {@code benchmark/timings}, as {@code benchmark/record} has recorded them. */
final class RecordedTimings {
    private RecordedTimings() {}

    /**
     * By the name of the suite.
     *
     * @param root of the checkout
     */
    static SortedMap<String, Timings> in(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(root.resolve("benchmark/timings"))) {
            files = list.filter(file -> file.toString().endsWith(".tsv")).toList();
        }
        SortedMap<String, Timings> timings = new TreeMap<>();
        for (Path file : files) {
            timings.put(
                    file.getFileName().toString().replaceFirst("\\.tsv$", ""),
                    TimingsFile.read(file).timings());
        }
        return timings;
    }
}
