package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One node's last run of one execution: what Maven's JVM and the test JVMs that it started wrote down. Immutable. */
public final class NodeRun {
    private final BuildLedger build;
    private final List<JvmLedger> jvms;
    private final boolean partlyUnreadable;

    /** @param partlyUnreadable whether a test JVM left a ledger that can't be read */
    NodeRun(BuildLedger build, List<JvmLedger> jvms, boolean partlyUnreadable) {
        this.build = build;
        this.jvms = List.copyOf(jvms);
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

    /** The ends of all invocations, in the order of each test JVM. */
    public Stream<TestEnd> ends() {
        return jvms.stream().flatMap(jvm -> jvm.ends().stream());
    }

    /** What classes took without their tests, once for each test JVM that opened them. */
    public Stream<ClassOwnTime> classTimes() {
        return jvms.stream().flatMap(jvm -> jvm.classes().stream());
    }

    /** What is known of tests: first what the class files show, then what the test JVMs saw. A test may come twice. */
    public Stream<SeenTest> seen() {
        return Stream.concat(
                classFiles().tests().values().stream(), jvms.stream().flatMap(jvm -> jvm.seen().values().stream()));
    }

    /**
     * The module's build folder as it was found, by the place of the ledger in it; empty if the ledger lies elsewhere.
     */
    public Optional<Path> buildFolder() {
        Path ledgers = build.file().getParent();
        String execution = header().plugin() + '-' + header().execution();
        return Optional.ofNullable(ledgers)
                .filter(folder -> folder.endsWith(Path.of("distributed", execution, "ledgers")))
                .map(folder -> folder.getParent().getParent().getParent());
    }

    /** The folder of the reports that Surefire wrote, where it was within the build folder and is found there. */
    public Optional<Path> reports() {
        return buildFolder()
                .filter(folder -> !header().reports().isEmpty())
                .map(folder -> folder.resolve(header().reports()));
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
