package io.github.distributedtests.verdict;

import io.github.distributedtests.files.FileDigest;
import io.github.distributedtests.ledger.Ledger;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledger.LedgerHeader.Writer;
import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.nodefiles.ExecutionFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What one node did in one execution, to be written as ledgers. Unless told otherwise it sees the tests that it was given
 * in its class files, the first of them node 1's, the second node 2's and so on, and runs its own in one JVM.
 */
public final class NodeStory {
    public static final long START_MILLIS = 1_790_000_000_000L;

    private final Path root;
    private final int node;
    private final int nodes;
    private final Map<String, Integer> owners = new LinkedHashMap<>();
    private final Map<String, Integer> opaque = new LinkedHashMap<>();
    private final Map<String, String> header = new TreeMap<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> otherExecutions = new ArrayList<>();
    private final List<String> otherModules = new ArrayList<>();
    private final List<Consumer<Ledger>> others = new ArrayList<>();
    private List<Consumer<Jvm>> jvms = new ArrayList<>();
    private final Map<Consumer<Jvm>, Long> delaysMillis = new HashMap<>();
    private Consumer<Jvm> discovery;
    private String finished = "ok";

    public NodeStory(Path root, int node, int nodes, String... tests) {
        this.root = root;
        this.node = node;
        this.nodes = nodes;
        for (int i = 0; i < tests.length; i++) {
            owners.put(tests[i], i % nodes + 1);
        }
        header.putAll(Map.of("writer", "BUILD", "run", "run" + node, "started", Long.toString(START_MILLIS)));
        header.putAll(Map.of("module", "com.acme:core", "plugin", "surefire", "execution", "default-test"));
        header.putAll(Map.of("node", Integer.toString(node), "nodes", Integer.toString(nodes)));
        header.putAll(Map.of("weights", String.join(",", Collections.nCopies(nodes, "1.0")), "granularity", "METHOD"));
        header.putAll(Map.of("plan", "ring", "settings", "whole [], split []", "reports", "surefire-reports"));
        header.putAll(Map.of("selection", "{}", "all", "true", "build", "ci 1", "attempt", "", "commit", "abc"));
        header.put("builders", "");
        header.putAll(Map.of("reruns", "0", "demands", "", "ignores", "", "filters", ""));
        jvms.add(Jvm.SHARE);
    }

    public NodeStory with(String field, String value) {
        header.put(field, value);
        return this;
    }

    public NodeStory owning(String test, int owner) {
        owners.put(test, owner);
        return this;
    }

    /** Its session is going to run the tests of another module as well. */
    public NodeStory expecting(String module) {
        otherModules.add(module);
        return this;
    }

    /** Its session is going to run another execution of Surefire as well. */
    public NodeStory expecting(String module, String execution) {
        others.add(ledger -> ledger.expects(module, "surefire", execution));
        return this;
    }

    /** Its session leaves out a module in which the build has tests, since these nodes build it. */
    public NodeStory leavingOut(String module, String builders) {
        others.add(ledger -> ledger.leavesOut(module, builders));
        return expecting(module);
    }

    public NodeStory opaque(String className, int owner) {
        opaque.put(className, owner);
        return this;
    }

    /** Test classes that the includes don't name. */
    public NodeStory outside(String... classNames) {
        outside.addAll(List.of(classNames));
        return this;
    }

    /** Tests that the methods which the user selected leave out. */
    public NodeStory deselected(String... tests) {
        others.add(ledger -> List.of(tests).forEach(ledger::deselected));
        return this;
    }

    /** It has built a module, on another one, in so many seconds, and what else is upstream of it. */
    public NodeStory built(String module, String on, int seconds, int besides) {
        others.add(ledger -> ledger.built(module, on, seconds * 1_000_000_000L, besides * 1_000_000_000L));
        return this;
    }

    /** A class whose context is configured so, by its class file. */
    public NodeStory configuresContext(String className, String signature) {
        others.add(ledger -> ledger.configuresContext(className, signature));
        return this;
    }

    /** Another execution of Failsafe that the session is going to run in this module. */
    public NodeStory expectingFailsafe(String execution) {
        otherExecutions.add(execution);
        return this;
    }

    /** In the place of the one that runs the share, or after others that were told so. */
    public NodeStory jvm(Consumer<Jvm> story) {
        jvms.removeIf(Jvm.SHARE::equals);
        jvms.add(story);
        return this;
    }

    /** The same for one that begins so much later than the first. */
    public NodeStory laterJvm(long millis, Consumer<Jvm> story) {
        delaysMillis.put(story, millis);
        return jvm(story);
    }

    /** Surefire looks for the tests in Maven's JVM. */
    public NodeStory discoveredInMavensJvm() {
        return discoveredInMavensJvm(Jvm::sees);
    }

    public NodeStory discoveredInMavensJvm(Consumer<Jvm> story) {
        discovery = story;
        return this;
    }

    public NodeStory noJvm() {
        jvms = new ArrayList<>();
        return this;
    }

    /** Writes the ledgers of two nodes that were to run two whole classes, and whose test JVMs left none. */
    public static void writeTwoWithoutJvms(Path root) {
        for (int node = 1; node <= 2; node++) {
            new NodeStory(root, node, 2, "a.A#one", "a.B#one")
                    .with("granularity", "CLASS")
                    .noJvm()
                    .write();
        }
    }

    /** @param how null for a Maven that was killed */
    public NodeStory finished(String how) {
        finished = how;
        return this;
    }

    public Path folder() {
        return root.resolve("node-" + node)
                .resolve(header.get("module").replace(':', '-'))
                .resolve("target/distributed")
                .resolve(ExecutionFolder.of(header.get("plugin"), header.get("execution")))
                .resolve("ledgers");
    }

    public void write() {
        try (Ledger build = Ledger.create(folder(), new LedgerHeader(header))) {
            owners.forEach((test, owner) -> build.saw(test, test, "method", owner));
            build.expects(header.get("module"), header.get("plugin"), header.get("execution"));
            otherExecutions.forEach(execution -> build.expects(header.get("module"), "failsafe", execution));
            others.forEach(other -> other.accept(build));
            outside.forEach(build::outside);
            otherModules.forEach(module -> build.expects(module, header.get("plugin"), header.get("execution")));
            opaque.forEach((name, owner) -> build.saw(name, name, "opaque", owner));
            if (discovery != null) {
                write(Writer.DISCOVERY, discovery);
            }
            for (Consumer<Jvm> story : jvms) {
                write(Writer.JVM, story);
            }
            if (finished != null) {
                writeFiles(build);
                build.finished(60_000_000_000L, finished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the ledgers of a node, which have been written, name a report in its folder. */
    public static void nameReport(Path report) throws IOException {
        nameReport(report, ".");
    }

    /** @param execution the folder of those ledgers that name it */
    public static void nameReport(Path report, String execution) throws IOException {
        Path ledgers = report.getParent().resolveSibling("distributed").resolve(execution);
        try (Stream<Path> files = Files.walk(ledgers)) {
            for (Path ledger : files.filter(file -> file.toString().endsWith("-build.ledger"))
                    .toList()) {
                String line = "report\t%s\t%d\t%s\n"
                        .formatted(
                                report.getFileName(),
                                Files.size(report),
                                FileDigest.of(report).orElseThrow());
                Files.writeString(ledger, Files.readString(ledger).replace("\nfinished\t", "\n" + line + "finished\t"));
            }
        }
    }

    private void writeFiles(Ledger build) throws IOException {
        LedgerHeader written = new LedgerHeader(header);
        try (DirectoryStream<Path> ledgers = Files.newDirectoryStream(folder())) {
            for (Path file : ledgers) {
                String name = file.getFileName().toString();
                if (Ledger.isOfJvm(name, written)) {
                    build.jvmLedger(name, Files.size(file));
                }
            }
        }
    }

    private void write(Writer writer, Consumer<Jvm> story) throws IOException {
        try (Ledger ledger = Ledger.create(folder(), new LedgerHeader(header).by(writer, start(story)))) {
            story.accept(new Jvm(ledger));
        }
    }

    private long start(Consumer<Jvm> story) {
        return Long.parseLong(header.get("started")) + 1000 + delaysMillis.getOrDefault(story, 0L);
    }

    /** What a test JVM does, in the order of the calls. */
    public final class Jvm {
        static final Consumer<Jvm> SHARE = Jvm::runsItsShare;

        private final Ledger ledger;
        private long now;

        public Jvm(Ledger ledger) {
            this.ledger = ledger;
        }

        public Jvm runsItsShare() {
            return sees().plans(own()).runs(own()).finishes();
        }

        public String[] own() {
            return owners.keySet().stream()
                    .filter(test -> owners.get(test) == node)
                    .toArray(String[]::new);
        }

        /** Everything that the class files show. */
        public Jvm sees() {
            owners.forEach(this::sees);
            return this;
        }

        public Jvm sees(String test, int owner) {
            ledger.saw(test, test, "method", owner);
            return this;
        }

        public Jvm plans(String... tests) {
            for (String test : tests) {
                ledger.planned(test);
            }
            return this;
        }

        /** One of Surefire's older providers gets classes from Maven's JVM, or is going to hand them to others there. */
        public Jvm isHanded(String... classNames) {
            for (String className : classNames) {
                ledger.handed(className);
            }
            return this;
        }

        public Jvm runs(String... tests) {
            for (String test : tests) {
                starts(test, "").ends(test, "", Outcome.PASSED);
            }
            return this;
        }

        public Jvm starts(String test, String invocation) {
            ledger.started(test, invocation, now += 1_000_000);
            return this;
        }

        public Jvm ends(String test, String invocation, Outcome outcome) {
            boolean ran =
                    !Set.of(Outcome.SKIPPED, Outcome.BLOCKED, Outcome.GIVEN_UP).contains(outcome);
            ledger.ended(test, invocation, now += 1_000_000, outcome, ran ? 1_000_000 : 0);
            return this;
        }

        public Jvm endsClass(String className, long ownNanos) {
            ledger.classEnded(className, now += ownNanos, ownNanos);
            return this;
        }

        public Jvm passes(long millis) {
            now += millis * 1_000_000;
            return this;
        }

        /** Ends it now. */
        public Jvm endsClassThatTook(String className, long ownMillis) {
            ledger.classEnded(className, now, ownMillis * 1_000_000);
            return this;
        }

        /** @param waitedNanos 0 if the context is there already */
        public Jvm getsContext(String className, int context, long waitedNanos) {
            ledger.contextOf(className, context, now += waitedNanos, waitedNanos);
            return this;
        }

        public Jvm fails() {
            ledger.finished(now += 1_000_000, "failed");
            return this;
        }

        /** Surefire starts no more tests, since some failed. */
        public Jvm givesUp() {
            ledger.finished(now += 1_000_000, "gave up");
            return this;
        }

        public Jvm finishes() {
            ledger.finished(now += 1_000_000, "ok");
            return this;
        }
    }
}
