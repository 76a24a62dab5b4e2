package io.github.distributedtests.ledgers;

import static io.github.distributedtests.ledgers.HeaderCheck.require;
import static io.github.distributedtests.ledgers.HeaderCheck.time;

import io.github.distributedtests.ledger.LedgerEvents;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledger.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes in the ledger of a test JVM, or of Maven's where Surefire looked for tests in it. A JVM that runs tests comes to
 * an end also where it finds none, so that after anything else it must have died.
 */
final class JvmEvents implements LedgerEvents {
    private final LedgerHeader header;
    private final Interned interned;
    private final Map<String, SeenTest> seen = new HashMap<>();
    private final Set<String> planned = new HashSet<>();
    private final Set<String> handed = new HashSet<>();
    private final Set<String> started = new HashSet<>();
    private final Map<Invocation, Integer> open = new LinkedHashMap<>();
    private final List<TestEnd> ends = new ArrayList<>();
    private final List<ClassOwnTime> classes = new ArrayList<>();
    private final List<ContextUse> contexts = new ArrayList<>();
    private boolean reported;
    private boolean underWay;
    private boolean failed;
    private boolean gaveUp;
    private boolean broken;

    JvmEvents(LedgerHeader header, Interned interned) {
        this.header = header;
        this.interned = interned;
        this.underWay = runsTests();
    }

    private boolean runsTests() {
        return header.writer() == LedgerHeader.Writer.JVM;
    }

    @Override
    public void saw(String test, String unit, String kind, int owner) {
        SeenTest known = interned.seen(test, unit, kind, owner, header.nodes());
        seen.put(known.test(), known);
        underWay |= runsTests();
    }

    @Override
    public void planned(String test) {
        planned.add(name(test));
        if (runsTests()) {
            begin();
        }
    }

    @Override
    public void handed(String className) {
        handed.add(name(className));
        underWay |= runsTests();
    }

    @Override
    public void started(String test, String invocation, long atNanos) {
        String name = name(test);
        started.add(name);
        open.merge(new Invocation(name, invocation), 1, Integer::sum);
        time(atNanos);
        begin();
    }

    @Override
    public void ended(String test, String invocation, long atNanos, Outcome outcome, long durationNanos) {
        String name = name(test);
        // There are ends without a start: of what was skipped, and of failures that a framework reports one by one.
        open.computeIfPresent(new Invocation(name, invocation), (key, running) -> running == 1 ? null : running - 1);
        long start = startEpochNanos(atNanos, durationNanos);
        ends.add(new TestEnd(name, interned.text(invocation), start, durationNanos, outcome));
        begin();
    }

    private long startEpochNanos(long atNanos, long durationNanos) {
        return epochNanos(atNanos) - time(durationNanos);
    }

    @Override
    public void classEnded(String className, long atNanos, long ownNanos) {
        classes.add(new ClassOwnTime(name(className), epochNanos(atNanos), time(ownNanos)));
        begin();
    }

    @Override
    public void contextOf(String className, int context, long atNanos, long waitedNanos) {
        require(context >= 0, "a context of number " + context);
        contexts.add(new ContextUse(name(className), context, startEpochNanos(atNanos, waitedNanos), waitedNanos));
        begin();
    }

    @Override
    public void configuresContext(String className, String like) {
        throw notHere();
    }

    @Override
    public void expects(String module, String plugin, String execution) {
        throw notHere();
    }

    @Override
    public void leavesOut(String module, String builders) {
        throw notHere();
    }

    @Override
    public void built(String module, String on, long nanos, long besidesNanos) {
        throw notHere();
    }

    @Override
    public void outside(String className) {
        throw notHere();
    }

    @Override
    public void deselected(String test) {
        throw notHere();
    }

    @Override
    public void report(String name, long bytes, String digest) {
        throw notHere();
    }

    @Override
    public void jvmLedger(String name, long bytes) {
        throw notHere();
    }

    private static IllegalArgumentException notHere() {
        return new IllegalArgumentException("only Maven's JVM knows what a build leaves");
    }

    @Override
    public void finished(long atNanos, String how) {
        require(BuildEvents.ENDINGS.contains(how), "an ending that is not known");
        time(atNanos);
        reported = true;
        underWay = false;
        failed |= how.equals("failed") || how.equals("gave up");
        gaveUp |= how.equals("gave up");
        broken |= how.equals("broken");
    }

    private long epochNanos(long atNanos) {
        return header.startedMillis() * 1_000_000 + time(atNanos);
    }

    private void begin() {
        reported = true;
        underWay = true;
    }

    private String name(String test) {
        require(!test.isEmpty(), "a test without a name");
        return interned.text(test);
    }

    JvmLedger ledger(Path file) {
        return new JvmLedger(
                file,
                header,
                Collections.unmodifiableMap(seen),
                Collections.unmodifiableSet(planned),
                Collections.unmodifiableSet(handed),
                Collections.unmodifiableSet(started),
                open.keySet().stream().map(Invocation::test).collect(Collectors.toUnmodifiableSet()),
                Collections.unmodifiableList(ends),
                Collections.unmodifiableList(classes),
                Collections.unmodifiableList(contexts),
                reported,
                failed,
                gaveUp,
                underWay || broken);
    }
}
