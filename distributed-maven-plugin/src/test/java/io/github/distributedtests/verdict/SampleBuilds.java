package io.github.distributedtests.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.collect.CollectedRun;
import io.github.distributedtests.collect.CollectedRun.CollectOutcome;
import io.github.distributedtests.ledger.Outcome;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ledgers and reports of a build, and out of the way those of an earlier attempt of it and of another build, all over
 * the same nodes, modules and executions. Files of the build may be damaged; then this knows what still shows that every
 * test ran, and how each ended.
 */
final class SampleBuilds {
    /** What goes wrong on one node in one test JVM of one execution. */
    enum Incident {
        NONE,
        A_TEST_IS_NOT_RUN,
        A_TEST_OF_ANOTHER_NODE_IS_RUN,
        A_JVM_DIES,
        A_JVM_NEVER_STARTS
    }

    /** What happens to a file. */
    enum Damage {
        DELETED,
        TRUNCATED,
        DUPLICATED,
        AGED,
        JOINED_BY_AN_EARLIER_ATTEMPT,
        EXCHANGED_FOR_AN_EARLIER_ATTEMPT,
        EXCHANGED_FOR_ANOTHER_BUILD,
        EXCHANGED_FOR_ANOTHER_NODE;

        boolean isHarmless() {
            return this == DUPLICATED || this == AGED;
        }
    }

    /** How many there are: nodes, executions, test JVMs of each execution and tests in it. */
    record Size(int nodes, int executions, int jvms, int tests) {}

    private record Spot(int execution, int node) {
        /** Two executions to a module. */
        String module() {
            return "com.acme:m" + (execution + 1) / 2;
        }
    }

    /**
     * A run that shows all that its place had to run.
     *
     * @param ledgers the contents of its ledgers
     * @param outcomes of its tests
     */
    private record Proof(Set<String> ledgers, Set<String> outcomes) {}

    private static final String HERE = "here";
    private static final String EARLIER = "earlier";
    private static final String OTHER = "other";
    private static final Pattern NODE = Pattern.compile("node-\\d+");

    private static final Map<Outcome, String> ELEMENTS =
            Map.of(Outcome.PASSED, "", Outcome.FAILED, "<failure/>", Outcome.SKIPPED, "<skipped/>");

    private static final Pattern CASE =
            Pattern.compile("<testcase classname=\"([^\"]*)\" name=\"([^\"]*)\"[^>]*>(?:\\s*<(failure|skipped))?");

    private final Path root;
    private final Size size;
    private final Random random;
    /** For each place the runs of this build in which nothing went wrong. */
    private final Map<Spot, List<Proof>> proofs = new LinkedHashMap<>();

    SampleBuilds(Path root, Size size, Random random) {
        this.root = root;
        this.size = size;
        this.random = random;
    }

    void write(Incident incident) throws IOException {
        int execution = 1 + random.nextInt(size.executions());
        Spot unlucky = new Spot(execution, 1 + random.nextInt(Math.min(size.nodes(), size.tests())));
        for (int e = 1; e <= size.executions(); e++) {
            for (int node = 1; node <= size.nodes(); node++) {
                Spot place = new Spot(e, node);
                Incident here = place.equals(unlucky) && isPossible(incident) ? incident : Incident.NONE;
                List<Proof> shown = new ArrayList<>(List.of(write(EARLIER, place, -3_600_000, "ci 1", Incident.NONE)));
                Proof last = write(HERE, place, 0, "ci 1", here);
                write(OTHER, place, -86_400_000, "ci 0", Incident.NONE);
                if (here == Incident.NONE) {
                    shown.add(last);
                }
                proofs.put(place, shown);
            }
        }
    }

    private boolean isPossible(Incident incident) {
        return size.nodes() > 1 || incident != Incident.A_TEST_OF_ANOTHER_NODE_IS_RUN;
    }

    private String[] testsOf(int execution) {
        return IntStream.range(0, size.tests())
                .mapToObj(i -> "a.E" + execution + "T" + i / 3 + "#m" + i)
                .toArray(String[]::new);
    }

    private Proof write(String name, Spot place, long start, String build, Incident incident) throws IOException {
        String[] all = testsOf(place.execution());
        NodeStory story = new NodeStory(root.resolve(name), place.node(), size.nodes(), all)
                .with("module", place.module())
                .with("execution", "e" + place.execution())
                .with("reports", "e" + place.execution() + "-reports")
                .with("run", name + place.execution() + place.node())
                .with("started", Long.toString(NodeStory.START_MILLIS + start))
                .with("build", build);
        for (int execution = 1; execution <= size.executions(); execution++) {
            story.expecting(new Spot(execution, 1).module(), "e" + execution);
        }
        String[] own = IntStream.range(0, size.tests())
                .filter(i -> i % size.nodes() + 1 == place.node())
                .mapToObj(i -> all[i])
                .toArray(String[]::new);
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (String test : own) {
            outcomes.put(test, List.of(all).indexOf(test) < size.nodes() ? Outcome.PASSED : anyOutcome());
        }
        if (size.jvms() > 1) {
            story.discoveredInMavensJvm(jvm -> jvm.sees().plans(own));
        }
        for (int jvm = 0; jvm < size.jvms(); jvm++) {
            int first = jvm;
            String[] part = IntStream.range(0, own.length)
                    .filter(i -> i % size.jvms() == first)
                    .mapToObj(i -> own[i])
                    .toArray(String[]::new);
            Incident inJvm = jvm == 0 ? incident : Incident.NONE;
            if (inJvm == Incident.A_JVM_NEVER_STARTS) {
                Stream.of(part).forEach(outcomes::remove);
            } else {
                String another = all[place.node() % Math.min(size.nodes(), size.tests())];
                story.jvm(writer -> run(writer.sees().plans(part), part, outcomes, inJvm, another));
            }
            if (inJvm == Incident.A_TEST_IS_NOT_RUN) {
                outcomes.remove(part[0]);
            }
        }
        if (incident == Incident.A_JVM_NEVER_STARTS && size.jvms() == 1) {
            story.noJvm();
        }
        story.finished(outcomes.containsValue(Outcome.FAILED) ? "failed" : "ok").write();
        Set<String> ledgers = contentsBelow(story.folder());
        if (!outcomes.isEmpty()) {
            writeReports(story.folder(), place, outcomes);
            ledgers = contentsBelow(story.folder());
        }
        return new Proof(
                ledgers,
                outcomes.entrySet().stream()
                        .map(test -> test.getKey() + ' ' + test.getValue())
                        .collect(Collectors.toSet()));
    }

    /** Not for what another node may run as well: were it skipped here, it did run once. */
    private Outcome anyOutcome() {
        return List.of(Outcome.PASSED, Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED)
                .get(random.nextInt(4));
    }

    private static void run(
            NodeStory.Jvm jvm, String[] part, Map<String, Outcome> outcomes, Incident incident, String another) {
        for (String test : part) {
            Outcome outcome = outcomes.get(test);
            if (outcome != null) {
                if (outcome != Outcome.SKIPPED) {
                    jvm.starts(test, "");
                }
                jvm.ends(test, "", outcome);
            }
        }
        if (incident == Incident.A_TEST_OF_ANOTHER_NODE_IS_RUN) {
            jvm.runs(another);
        }
        if (incident != Incident.A_JVM_DIES) {
            jvm.finishes();
        }
    }

    /** One for each class, with the node in its name, and named by the ledger. */
    private void writeReports(Path ledgers, Spot place, Map<String, Outcome> outcomes) throws IOException {
        Path build = ledgers.getParent().getParent().getParent();
        Path folder = Files.createDirectories(build.resolve("e" + place.execution() + "-reports"));
        Map<String, StringBuilder> classes = new TreeMap<>();
        outcomes.forEach((test, outcome) -> {
            String[] name = test.split("#");
            classes.computeIfAbsent(name[0], missing -> new StringBuilder())
                    .append("<testcase classname='%s' name='%s'>%s</testcase>"
                            .formatted(name[0], name[1], ELEMENTS.get(outcome)));
        });
        for (Map.Entry<String, StringBuilder> type : classes.entrySet()) {
            Path report =
                    folder.resolve("TEST-%s-node-%d-of-%d.xml".formatted(type.getKey(), place.node(), size.nodes()));
            Files.writeString(report, "<testsuite>" + type.getValue() + "</testsuite>");
            NodeStory.nameReport(report, "surefire-e" + place.execution());
        }
    }

    /**
     * To any file, but one: exchanged as a whole, a build is another build, and no ledger could show that it is not the
     * one that was asked for.
     */
    void suffer(Damage damage) throws IOException {
        List<Path> files = new ArrayList<>(filesBelow(root.resolve(HERE)));
        files.removeIf(file -> file.toString()
                .endsWith("-of-" + size.nodes() + "-" + HERE + size.executions() + size.nodes() + "-build.ledger"));
        if (files.isEmpty()) {
            return;
        }
        Path file = any(files);
        byte[] content = Files.readAllBytes(file);
        switch (damage) {
            case DELETED -> Files.delete(file);
            case TRUNCATED -> Files.write(file, Arrays.copyOf(content, random.nextInt(Math.max(1, content.length))));
            case DUPLICATED -> copy(file);
            case AGED -> Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            case JOINED_BY_AN_EARLIER_ATTEMPT -> copy(any(filesBelow(root.resolve(EARLIER))));
            case EXCHANGED_FOR_AN_EARLIER_ATTEMPT -> exchange(file, EARLIER, nodeOf(file)::equals);
            case EXCHANGED_FOR_ANOTHER_BUILD -> exchange(file, OTHER, nodeOf(file)::equals);
            case EXCHANGED_FOR_ANOTHER_NODE -> {
                String from = List.of(HERE, EARLIER, OTHER).get(random.nextInt(3));
                exchange(file, from, node -> !node.equals(nodeOf(file)));
            }
        }
    }

    private void copy(Path file) throws IOException {
        Path folder = Files.createDirectories(root.resolve(HERE).resolve("copy" + random.nextInt(1_000_000)));
        Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
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
        Matcher node = NODE.matcher(file.getFileName().toString());
        return node.find() ? node.group() : "";
    }

    CollectedRun collected() {
        return CollectedRun.of(List.of(root.resolve(HERE)));
    }

    /**
     * The places of which no run of this build is here as a whole that shows that all went well, and whose outcomes are
     * those of the merged reports.
     */
    List<String> unproven(CollectedRun run) throws IOException {
        Set<String> here = contentsBelow(root.resolve(HERE));
        List<String> merged = mergedBy(run);
        return proofs.entrySet().stream()
                .filter(place -> place.getValue().stream()
                        .noneMatch(proof -> here.containsAll(proof.ledgers())
                                && proof.outcomes().equals(Set.copyOf(of(place.getKey(), merged)))
                                && proof.outcomes().size()
                                        == of(place.getKey(), merged).size()))
                .map(place -> place.getKey() + " with " + of(place.getKey(), merged))
                .toList();
    }

    /** Of the merged outcomes those of a place's own size.tests(). */
    private List<String> of(Spot place, List<String> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.startsWith("a.E" + place.execution() + 'T'))
                .filter(outcome ->
                        Integer.parseInt(outcome.replaceAll(".*#m(\\d+) .*", "$1")) % size.nodes() + 1 == place.node())
                .toList();
    }

    private List<String> mergedBy(CollectedRun run) throws IOException {
        Path output = root.resolve("collected");
        CollectOutcome written = run.writeTo(output, Optional.empty());
        assertThat(written.errors()).isEmpty();
        List<String> outcomes = new ArrayList<>();
        for (Path report : filesBelow(Files.createDirectories(output.resolve("reports")))) {
            Matcher test = CASE.matcher(Files.readString(report));
            while (test.find()) {
                outcomes.add("%s#%s %s"
                        .formatted(
                                test.group(1),
                                test.group(2),
                                test.group(3) == null
                                        ? Outcome.PASSED
                                        : test.group(3).startsWith("f") ? Outcome.FAILED : Outcome.SKIPPED));
            }
        }
        return outcomes;
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
