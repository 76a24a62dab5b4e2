package io.github.distributedtests.collect;

import io.github.distributedtests.ledgers.ClassOwnTime;
import io.github.distributedtests.ledgers.ContextUse;
import io.github.distributedtests.ledgers.JvmLedger;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.TestEnd;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.report.SetUpBar;
import io.github.distributedtests.report.SetUpBar.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When a node set up what, as far as its ledgers show it. They say how long a class took besides its tests, and when it
 * ended: what was not after its tests or between them was before.
 */
final class SetUpBars {
    private final NodeRun run;
    private final SharedContexts contexts;
    private final long zero;
    private final List<SetUpBar> bars = new ArrayList<>();

    private SetUpBars(NodeRun run, SharedContexts contexts, long zero) {
        this.run = run;
        this.contexts = contexts;
        this.zero = zero;
    }

    /**
     * @param contexts those of the execution on all nodes
     * @param zero from when on the report counts, in nanoseconds since 1970
     */
    static List<SetUpBar> of(NodeRun run, SharedContexts contexts, long zero) {
        SetUpBars bars = new SetUpBars(run, contexts, zero);
        List<JvmLedger> jvms = run.jvms().stream()
                .filter(jvm -> !jvm.onlyLooked() && ends(jvm).findAny().isPresent())
                .toList();
        jvms.forEach(jvm -> bars.addJvm(jvm, jvms));
        return bars.bars;
    }

    private void addJvm(JvmLedger jvm, List<JvmLedger> jvms) {
        Map<String, ClassSpan> spans = ClassSpan.of(jvm);
        long first = Stream.of(
                        spans.values().stream().map(span -> span.first - span.before()),
                        jvm.ends().stream().map(TestEnd::startEpochNanos),
                        jvm.contexts().stream().map(ContextUse::startEpochNanos))
                .flatMap(starts -> starts)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        bars.add(bar(Level.JVM, Measured.nameOfJvm(run), startOf(jvm, jvms), first));
        jvm.contexts().stream().filter(use -> use.waitedNanos() > 0).forEach(this::addContext);
        spans.forEach((className, span) -> {
            if (span.before() > 0) {
                bars.add(bar(Level.CLASS, className, span.first - span.before(), span.first));
            }
        });
    }

    private void addContext(ContextUse use) {
        String name = contexts.of(use.className()).orElse(use.className());
        bars.add(bar(Level.CONTEXT, name, use.startEpochNanos(), use.startEpochNanos() + use.waitedNanos()));
    }

    /** When the node could start a test JVM: as the execution began, or as one had ended whose place it takes. */
    private long startOf(JvmLedger jvm, List<JvmLedger> jvms) {
        long began = nanos(jvm.header().startedMillis());
        return jvms.stream()
                .mapToLong(other -> ends(other).max().orElseThrow())
                .filter(end -> end <= began)
                .max()
                .orElse(nanos(run.header().startedMillis()));
    }

    private static LongStream ends(JvmLedger jvm) {
        return LongStream.concat(
                jvm.ends().stream().mapToLong(end -> end.startEpochNanos() + end.durationNanos()),
                jvm.classes().stream().mapToLong(ClassOwnTime::endEpochNanos));
    }

    private static long nanos(long millis) {
        return millis * 1_000_000;
    }

    /** Clocks of several JVMs may differ a little. */
    private SetUpBar bar(Level level, String name, long start, long end) {
        long from = Math.max(0, Math.min(start, end) - zero);
        return new SetUpBar(run.node(), run.execution().module(), level, name, from, Math.max(0, end - zero - from));
    }

    /** When a class had tests in a test JVM. */
    private static final class ClassSpan {
        private long own;
        private long end;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private long inTests;

        /** Of the classes that ended. */
        static Map<String, ClassSpan> of(JvmLedger jvm) {
            Map<String, ClassSpan> spans = new LinkedHashMap<>();
            for (ClassOwnTime time : jvm.classes()) {
                ClassSpan span = spans.computeIfAbsent(time.className(), name -> new ClassSpan());
                span.own += time.ownNanos();
                span.end = Math.max(span.end, time.endEpochNanos());
            }
            for (TestEnd test : jvm.ends()) {
                ClassSpan span = spans.get(TestName.parse(test.test()).outermostClass());
                if (span != null) {
                    span.first = Math.min(span.first, test.startEpochNanos());
                    span.last = Math.max(span.last, test.startEpochNanos() + test.durationNanos());
                    span.inTests += test.durationNanos();
                }
            }
            spans.values().stream().filter(span -> span.inTests == 0).forEach(ClassSpan::endBeforeTests);
            return spans;
        }

        /** None of its tests got to run. */
        private void endBeforeTests() {
            first = end;
            last = end;
        }

        /** What of its own time was before its first test: all that was not between its tests, nor after them. */
        long before() {
            long between = Math.max(0, last - first - inTests);
            return Math.max(0, own - between - Math.max(0, end - last));
        }
    }
}
