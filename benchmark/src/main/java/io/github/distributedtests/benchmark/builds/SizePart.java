package io.github.distributedtests.benchmark.builds;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.Ratio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the part that rides in the test JVM weighs: as a jar, on the heap and in its ledger. */
public final class SizePart implements Part {
    private static final int MOST_JAR_BYTES = 60_000;

    @Override
    public PartResult run(Setup setup) throws IOException, InterruptedException {
        String version = PluginVersion.in(setup.root());
        Path jar = setup.root()
                .resolve("distributed-surefire-provider/target/distributed-surefire-provider-" + version + ".jar");
        long jarBytes = Files.size(jar);
        GeneratedProject project = setup.brief() ? new GeneratedProject(1, 50, 20) : new GeneratedProject(1, 1000, 100);
        // One run of each: what is left after garbage collections hardly varies.
        double without = heap(setup.work().resolve("size/without"), setup, project, "");
        double with = heap(
                setup.work().resolve("size/with"),
                setup,
                project,
                ExtensionPlugin.ours(setup).inPom());
        long ledgerBytes = ledgerBytes(setup.work().resolve("size/with"));
        int tests = project.allTests();
        double perTest = (with - without) / tests;
        MarkdownTable memory = new MarkdownTable("%,d tests".formatted(tests), "in all", "for each test")
                .row(
                        "heap in use when all have run, without",
                        "%.1f MB".formatted(without / 1e6),
                        "%.0f B".formatted(without / tests))
                .row("with filter and ledger", "%.1f MB".formatted(with / 1e6), "%.0f B".formatted(with / tests))
                .row("**added**", "**%.1f MB**".formatted((with - without) / 1e6), "**%.0f B**".formatted(perTest))
                .row(
                        "ledger on disk",
                        "%.1f MB".formatted(ledgerBytes / 1e6),
                        "%.0f B".formatted((double) ledgerBytes / tests));
        List<Ratio> ratios = List.of(
                new Ratio(
                        "Provider jar over 60 kB",
                        (double) jarBytes / MOST_JAR_BYTES,
                        "%,d bytes".formatted(jarBytes),
                        1),
                Ratio.of(
                        "Heap with filter and ledger over that without",
                        with / without,
                        "%.1f MB more for %,d tests, %.0f B for each"
                                .formatted((with - without) / 1e6, tests, perTest)),
                Ratio.of(
                        "Ledger, kB for each test",
                        ledgerBytes / 1e3 / tests,
                        "%.0f B for each of %,d tests".formatted((double) ledgerBytes / tests, tests)));
        return new PartResult(
                "Size", ratios, INTRODUCTION.formatted(jarBytes) + packages(jar) + "\n" + memory, Map.of());
    }

    private static final String INTRODUCTION = """
            The jar of the provider has %,d bytes. What is in it, compressed; the rest are the entries' names and other fields
            of the archive. The heap is that of the JVM of Surefire, after garbage collections at the end of the test plan;
            node 1 of 2 has all tests by their names.

            What Maven's JVM can't know, such as the tests of a suite, the test JVM decides by the same code: `grouping`,
            `classfile` and `ring`.

            """;

    private static MarkdownTable packages(Path jar) throws IOException {
        SortedMap<String, Long> bytes = new TreeMap<>();
        SortedMap<String, Integer> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    String folder =
                            entry.getName().replaceFirst("/[^/]*$", "").replace("io/github/distributedtests/", "");
                    String name = folder.startsWith("META-INF") ? "META-INF" : folder;
                    bytes.merge(name, entry.getCompressedSize(), Long::sum);
                    entries.merge(name, 1, Integer::sum);
                }
            }
        }
        List<String> largestFirst = new ArrayList<>(bytes.keySet());
        largestFirst.sort((one, other) -> Long.compare(bytes.get(other), bytes.get(one)));
        MarkdownTable table = new MarkdownTable("package", "files", "bytes");
        largestFirst.forEach(name -> table.row(name, entries.get(name), "%,d".formatted(bytes.get(name))));
        return table;
    }

    private static long heap(Path folder, Setup setup, GeneratedProject project, String plugin)
            throws IOException, InterruptedException {
        Folders.fresh(folder);
        project.write(folder, plugin);
        GeneratedProject.writeFile(
                folder.resolve("src/test/java/com/acme/generated/HeapListener.java"),
                GeneratedProject.resource("HeapListener.java.txt"));
        GeneratedProject.writeFile(
                folder.resolve(
                        "src/test/resources/META-INF/services/org.junit.platform.launcher.TestExecutionListener"),
                "com.acme.generated.HeapListener\n");
        setup.maven().run(folder, "test", "-Dnodes=2", "-DnodeNumber=1");
        return Long.parseLong(Files.readString(folder.resolve("heap.txt")));
    }

    /** Of the test JVM and of Maven's. */
    private static long ledgerBytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : Folders.below(folder)
                .filter(path -> path.toString().endsWith(".ledger"))
                .toList()) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
