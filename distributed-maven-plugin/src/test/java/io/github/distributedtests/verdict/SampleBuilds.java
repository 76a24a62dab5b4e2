package io.github.distributedtests.verdict;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Ledgers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ledgers of a build, and out of the way those of an earlier attempt of it and of another build, all over the same
 * nodes and executions. Files of the build may be damaged; then this knows what still shows that every test ran.
 */
final class SampleBuilds {
    /** What goes wrong on node 1 in the first execution. */
    enum Incident {
        NONE,
        A_TEST_IS_NOT_RUN,
        A_TEST_OF_ANOTHER_NODE_IS_RUN,
        A_JVM_DIES
    }

    /** What happens to a file. */
    enum Damage {
        DELETED,
        TRUNCATED,
        DUPLICATED,
        AGED,
        EXCHANGED_FOR_AN_EARLIER_ATTEMPT,
        EXCHANGED_FOR_ANOTHER_BUILD,
        EXCHANGED_FOR_ANOTHER_NODE;

        boolean isHarmless() {
            return this == DUPLICATED || this == AGED;
        }
    }

    private record Place(int execution, int node) {}

    private static final String HERE = "here";
    private static final String EARLIER = "earlier";
    private static final String OTHER = "other";

    private final Path root;
    private final int nodes;
    private final int executions;
    private final int jvms;
    private final String[] tests;
    private final Random random;
    /** For each place the runs of this build that show all that it had to run: the contents of their files. */
    private final Map<Place, List<Set<String>>> proofs = new LinkedHashMap<>();

    SampleBuilds(Path root, int nodes, int executions, int jvms, int tests, Random random) {
        this.root = root;
        this.nodes = nodes;
        this.executions = executions;
        this.jvms = jvms;
        this.tests = IntStream.range(0, tests)
                .mapToObj(i -> "a.T" + i / 3 + "#m" + i)
                .toArray(String[]::new);
        this.random = random;
    }

    void write(Incident incident) throws IOException {
        for (int execution = 1; execution <= executions; execution++) {
            for (int node = 1; node <= nodes; node++) {
                Place place = new Place(execution, node);
                boolean incidentHere = execution == 1 && node == 1;
                Path here = write(HERE, place, 0, "ci 1", incidentHere ? incident : Incident.NONE);
                Path earlier = write(EARLIER, place, -3_600_000, "ci 1", Incident.NONE);
                write(OTHER, place, -86_400_000, "ci 0", Incident.NONE);
                List<Set<String>> shown = new ArrayList<>(List.of(contentsBelow(earlier)));
                if (!incidentHere || incident == Incident.NONE) {
                    shown.add(contentsBelow(here));
                }
                proofs.put(place, shown);
            }
        }
    }

    private Path write(String name, Place place, long start, String build, Incident incident) {
        NodeStory story = new NodeStory(root.resolve(name), place.node(), nodes, tests)
                .with("execution", "e" + place.execution())
                .with("run", name + place.execution() + place.node())
                .with("started", Long.toString(NodeStory.START_MILLIS + start))
                .with("build", build);
        String[] own = IntStream.range(0, tests.length)
                .filter(i -> i % nodes + 1 == place.node())
                .mapToObj(i -> tests[i])
                .toArray(String[]::new);
        boolean fails = false;
        for (int jvm = 0; jvm < jvms; jvm++) {
            int first = jvm;
            String[] part = IntStream.range(0, own.length)
                    .filter(i -> i % jvms == first)
                    .mapToObj(i -> own[i])
                    .toArray(String[]::new);
            Outcome[] outcomes = Stream.of(part).map(this::anyOutcome).toArray(Outcome[]::new);
            fails |= List.of(outcomes).contains(Outcome.FAILED);
            Incident inJvm = jvm == 0 ? incident : Incident.NONE;
            story.jvm(writer -> run(writer.sees().plans(part), part, outcomes, inJvm));
        }
        story.finished(fails ? "failed" : "ok").write();
        return story.folder();
    }

    /** What another node runs as well must not be skipped here: then it did run once. */
    private Outcome anyOutcome(String test) {
        if (test.equals(tests[1])) {
            return Outcome.PASSED;
        }
        return List.of(Outcome.PASSED, Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED)
                .get(random.nextInt(4));
    }

    private void run(NodeStory.Jvm jvm, String[] part, Outcome[] outcomes, Incident incident) {
        for (int i = incident == Incident.A_TEST_IS_NOT_RUN ? 1 : 0; i < part.length; i++) {
            if (outcomes[i] != Outcome.SKIPPED) {
                jvm.starts(part[i], "");
            }
            jvm.ends(part[i], "", outcomes[i]);
        }
        if (incident == Incident.A_TEST_OF_ANOTHER_NODE_IS_RUN) {
            jvm.runs(tests[1]);
        }
        if (incident != Incident.A_JVM_DIES) {
            jvm.finishes();
        }
    }

    /**
     * To any file, but one: exchanged as a whole, a build is another build, and no ledger could show that it is not the
     * one that was asked for.
     */
    void suffer(Damage damage) throws IOException {
        List<Path> files = new ArrayList<>(filesBelow(root.resolve(HERE)));
        files.removeIf(
                file -> file.toString().endsWith("-of-" + nodes + "-" + HERE + executions + nodes + "-build.ledger"));
        if (files.isEmpty()) {
            return;
        }
        Path file = any(files);
        byte[] content = Files.readAllBytes(file);
        switch (damage) {
            case DELETED -> Files.delete(file);
            case TRUNCATED -> Files.write(file, Arrays.copyOf(content, random.nextInt(Math.max(1, content.length))));
            case DUPLICATED -> {
                Path folder = Files.createDirectories(root.resolve(HERE).resolve("copy" + random.nextInt(1_000_000)));
                Files.write(folder.resolve(file.getFileName()), content);
            }
            case AGED -> Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            case EXCHANGED_FOR_AN_EARLIER_ATTEMPT -> exchange(file, EARLIER, nodeOf(file)::equals);
            case EXCHANGED_FOR_ANOTHER_BUILD -> exchange(file, OTHER, nodeOf(file)::equals);
            case EXCHANGED_FOR_ANOTHER_NODE -> {
                String from = List.of(HERE, EARLIER, OTHER).get(random.nextInt(3));
                exchange(file, from, node -> !node.equals(nodeOf(file)));
            }
        }
    }

    /** Under the name of the one or of the other. */
    private void exchange(Path file, String build, Predicate<String> ofNode) throws IOException {
        List<Path> candidates = filesBelow(root.resolve(build)).stream()
                .filter(other -> ofNode.test(nodeOf(other)))
                .toList();
        if (!candidates.isEmpty()) {
            Path other = any(candidates);
            byte[] content = Files.readAllBytes(other);
            Files.delete(file);
            Files.write(random.nextBoolean() ? file : file.resolveSibling(other.getFileName()), content);
        }
    }

    private static String nodeOf(Path file) {
        return file.getFileName().toString().split("-of-")[0];
    }

    Verdict verdict() {
        return Judge.judge(Ledgers.below(List.of(root.resolve(HERE))));
    }

    /** The places of which no run of this build is here as a whole and shows that all went well. */
    List<String> unproven() throws IOException {
        Set<String> here = contentsBelow(root.resolve(HERE));
        return proofs.entrySet().stream()
                .filter(place -> place.getValue().stream().noneMatch(here::containsAll))
                .map(place -> place.getKey().toString())
                .toList();
    }

    private static Set<String> contentsBelow(Path folder) throws IOException {
        Set<String> contents = new HashSet<>();
        for (Path file : filesBelow(folder)) {
            contents.add(Files.readString(file));
        }
        return contents;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path any(List<Path> files) {
        return files.get(random.nextInt(files.size()));
    }
}
