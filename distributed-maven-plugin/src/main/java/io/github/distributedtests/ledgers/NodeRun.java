package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.nodefiles.ExecutionFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/** One node's last run of one execution: what Maven's JVM and the test JVMs that it started wrote down. Immutable. */
public final class NodeRun {
    private final BuildLedger build;
    private final List<JvmLedger> jvms;
    private final SortedSet<String> missingLedgers;
    private final boolean partlyUnreadable;

    /**
     * @param missingLedgers what test JVMs left and is not here
     * @param partlyUnreadable whether a test JVM left a ledger that can't be read
     */
    NodeRun(BuildLedger build, List<JvmLedger> jvms, SortedSet<String> missingLedgers, boolean partlyUnreadable) {
        this.build = build;
        this.jvms = List.copyOf(jvms);
        this.missingLedgers = missingLedgers;
        this.partlyUnreadable = partlyUnreadable;
    }

    public ExecutionKey execution() {
        return ExecutionKey.of(build.header());
    }

    /** 1-based. */
    public int node() {
        return build.header().nodeNumber();
    }

    /** What Maven's JVM said first. */
    public LedgerHeader header() {
        return build.header();
    }

    public ClassFileTests classFiles() {
        return build.classFiles();
    }

    /** How the execution ended: {@code ok}, {@code failed}, {@code broken} or {@code skipped}; empty if it didn't. */
    public Optional<String> finished() {
        return build.finished();
    }

    /** How long the execution took, from before anything was handed to Surefire, in nanoseconds; 0 if it didn't end. */
    public long wallNanos() {
        return build.wallNanos();
    }

    /** The ends of all invocations, in the order of each test JVM. */
    public Stream<TestEnd> ends() {
        return jvms.stream().flatMap(jvm -> jvm.ends().stream());
    }

    /** How each invocation ended after all; see {@link FinalOutcomes}. */
    public Map<Invocation, Outcome> outcomes() {
        return FinalOutcomes.of(ends(), header().reruns() > 0);
    }

    /** What classes took without their tests, once for each test JVM that opened them. */
    public Stream<ClassOwnTime> classTimes() {
        return jvms.stream().flatMap(jvm -> jvm.classes().stream());
    }

    /** The application contexts that classes asked for, in the order of each test JVM. */
    public Stream<ContextUse> contexts() {
        return jvms.stream().flatMap(jvm -> jvm.contexts().stream());
    }

    /** By outermost class, if it shares an application context: the first class that class files configure alike. */
    public Map<String, String> contextsLike() {
        return build.contextsLike();
    }

    /** What is known of tests: first what the class files show, then what the test JVMs saw. A test may come twice. */
    public Stream<SeenTest> seen() {
        return Stream.concat(
                classFiles().tests().values().stream(), jvms.stream().flatMap(jvm -> jvm.seen().values().stream()));
    }

    /**
     * The module's build folder as it was found, by the place of the ledger in it, and by the places of its copies; none if
     * the ledger lies elsewhere.
     */
    public List<Path> buildFolders() {
        Path place = executionFolder().resolve("ledgers");
        return Stream.concat(Stream.of(build.file()), build.copies().stream())
                .map(Path::getParent)
                .filter(folder -> folder != null && folder.endsWith(place))
                .map(folder -> folder.getParent().getParent().getParent())
                .toList();
    }

    /** The folders of the reports that Surefire wrote, where it was within the build folder. */
    public List<Path> reportsFolders() {
        return header().reports().isEmpty()
                ? List.of()
                : buildFolders().stream()
                        .map(folder -> folder.resolve(header().reports()))
                        .toList();
    }

    /** The folders in which copies were kept of reports that may stay behind on their machine. */
    public List<Path> copiesFolders() {
        Path place = executionFolder().resolve("reports");
        return buildFolders().stream().map(folder -> folder.resolve(place)).toList();
    }

    /** Within the build folder. */
    private Path executionFolder() {
        return Path.of("distributed", ExecutionFolder.of(header().plugin(), header().execution()));
    }

    /** The reports that Surefire wrote, by the name of the file; none where Maven was killed. */
    public Map<String, ReportFile> reports() {
        return build.reports();
    }

    /** The executions of the build that were going to run tests. */
    public Set<ExecutionKey> expected() {
        return build.expected();
    }

    /** The modules that the node's session left out, with the 1-based nodes that build them. */
    public SortedMap<String, SortedSet<Integer>> leftOut() {
        return build.leftOut();
    }

    /** How long the node took to build modules, as far as this execution's ledger says it. */
    public SortedMap<String, BuiltModule> built() {
        return build.built();
    }

    /** The classes with tests that the includes of the execution don't name. */
    public Set<String> outside() {
        return build.outside();
    }

    /** The tests that the user's selection of methods surely leaves out, on every node. */
    public Set<String> deselected() {
        return build.deselected();
    }

    /** The names of ledgers that test JVMs left and that are not here as they were. */
    public SortedSet<String> missingLedgers() {
        return missingLedgers;
    }

    public List<JvmLedger> jvms() {
        return jvms;
    }

    public boolean isPartlyUnreadable() {
        return partlyUnreadable;
    }

    public boolean isBroken() {
        return finished().equals(Optional.of("broken"));
    }

    public boolean isSkipped() {
        return finished().equals(Optional.of("skipped"));
    }

    @Override
    public String toString() {
        return "node " + node() + " of " + header().nodes() + ", " + execution();
    }
}
