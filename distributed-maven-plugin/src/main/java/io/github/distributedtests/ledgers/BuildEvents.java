package io.github.distributedtests.ledgers;

import static io.github.distributedtests.ledgers.HeaderCheck.require;
import static io.github.distributedtests.ledgers.HeaderCheck.time;

import io.github.distributedtests.ledger.LedgerEvents;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.names.NodeNumbers;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Takes in the ledger of Maven's JVM. */
final class BuildEvents implements LedgerEvents {
    static final Set<String> ENDINGS = Set.of("ok", "failed", "broken", "skipped", "gave up");

    private final LedgerHeader header;
    private final Interned interned;
    private final Map<String, SeenTest> tests = new HashMap<>();
    private final Map<String, Integer> opaque = new HashMap<>();
    private final Set<ExecutionKey> expected = new HashSet<>();
    private final SortedMap<String, SortedSet<Integer>> leftOut = new TreeMap<>();
    private final SortedMap<String, BuiltModule> built = new TreeMap<>();
    private final Set<String> outside = new HashSet<>();
    private final Set<String> deselected = new HashSet<>();
    private final Map<String, String> contextsLike = new HashMap<>();
    private final Map<String, ReportFile> reports = new TreeMap<>();
    private final Map<String, Long> jvmLedgers = new TreeMap<>();
    private Optional<String> finished = Optional.empty();
    private long wallNanos;

    BuildEvents(LedgerHeader header, Interned interned) {
        this.header = header;
        this.interned = interned;
    }

    @Override
    public void saw(String test, String unit, String kind, int owner) {
        if (kind.equals("opaque")) {
            require(owner >= 0 && owner <= header.nodes() && !test.isEmpty(), "a class of node " + owner);
            opaque.put(interned.text(test), owner);
        } else {
            SeenTest seen = interned.seen(test, unit, kind, owner, header.nodes());
            tests.put(seen.test(), seen);
        }
    }

    @Override
    public void expects(String module, String plugin, String execution) {
        expected.add(HeaderCheck.execution(interned.text(module), plugin, interned.text(execution)));
    }

    @Override
    public void leavesOut(String module, String builders) {
        SortedSet<Integer> nodes = NodeNumbers.parse(builders, header.nodes());
        require(!nodes.isEmpty() && !nodes.contains(header.nodeNumber()), "a module that nobody else builds");
        leftOut.put(HeaderCheck.module(interned.text(module)), nodes);
    }

    @Override
    public void built(String module, String on, long nanos, long besidesNanos) {
        String name = HeaderCheck.module(interned.text(module));
        String below = on.isEmpty() ? on : HeaderCheck.module(interned.text(on));
        require(!below.equals(name), "a module upstream of itself");
        built.put(name, new BuiltModule(below, time(nanos), time(besidesNanos)));
    }

    @Override
    public void outside(String className) {
        require(!className.isEmpty(), "a class without a name");
        outside.add(interned.text(className));
    }

    @Override
    public void deselected(String test) {
        require(!test.isEmpty(), "a test without a name");
        deselected.add(interned.text(test));
    }

    @Override
    public void configuresContext(String className, String like) {
        require(!className.isEmpty(), "a class without a name");
        contextsLike.put(interned.text(className), interned.text(like));
    }

    @Override
    public void report(String name, long bytes, String digest) {
        reports.put(HeaderCheck.fileName(name), new ReportFile(bytes, digest));
    }

    @Override
    public void jvmLedger(String name, long bytes) {
        jvmLedgers.put(HeaderCheck.fileName(name), bytes);
    }

    @Override
    public void finished(long atNanos, String how) {
        require(ENDINGS.contains(how), "an ending that is not known");
        wallNanos = time(atNanos);
        finished = Optional.of(how);
    }

    /** @param copies other files that are the same ledger */
    BuildLedger ledger(Path file, List<Path> copies) {
        ClassFileTests classFiles =
                new ClassFileTests(Collections.unmodifiableMap(tests), Collections.unmodifiableMap(opaque));
        return new BuildLedger(
                file,
                copies,
                header,
                interned.classFiles(classFiles),
                interned.executions(Collections.unmodifiableSet(expected)),
                interned.leftOut(Collections.unmodifiableSortedMap(leftOut)),
                Collections.unmodifiableSortedMap(built),
                interned.classes(Collections.unmodifiableSet(outside)),
                Collections.unmodifiableSet(deselected),
                Collections.unmodifiableMap(contextsLike),
                Collections.unmodifiableMap(reports),
                Collections.unmodifiableMap(jvmLedgers),
                finished,
                wallNanos);
    }

    @Override
    public void planned(String test) {
        throw notHere();
    }

    @Override
    public void handed(String className) {
        throw notHere();
    }

    @Override
    public void started(String test, String invocation, long atNanos) {
        throw notHere();
    }

    @Override
    public void ended(String test, String invocation, long atNanos, Outcome outcome, long durationNanos) {
        throw notHere();
    }

    @Override
    public void classEnded(String className, long atNanos, long ownNanos) {
        throw notHere();
    }

    @Override
    public void contextOf(String className, int context, long atNanos, long waitedNanos) {
        throw notHere();
    }

    private static IllegalArgumentException notHere() {
        return new IllegalArgumentException("Maven's JVM runs no test");
    }
}
