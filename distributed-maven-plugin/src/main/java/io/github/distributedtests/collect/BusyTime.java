package io.github.distributedtests.collect;

import io.github.distributedtests.ledgers.ClassOwnTime;
import io.github.distributedtests.ledgers.NodeRun;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** For how long anything ran that is accounted for by itself. */
final class BusyTime {
    private record Span(long start, long nanos) {}

    private BusyTime() {}

    /**
     * The time in which at least one test ran or one context started, and what classes took besides.
     *
     * @return nanoseconds
     */
    static long of(NodeRun node) {
        List<Span> spans = Stream.concat(
                        node.ends().map(end -> new Span(end.startEpochNanos(), end.durationNanos())),
                        node.contexts().map(use -> new Span(use.startEpochNanos(), use.waitedNanos())))
                .filter(span -> span.nanos() > 0)
                .sorted(Comparator.comparingLong(Span::start))
                .toList();
        long busy = 0;
        long until = Long.MIN_VALUE;
        for (Span span : spans) {
            long start = Math.max(until, span.start());
            long stop = span.start() + span.nanos();
            if (stop > start) {
                busy += stop - start;
                until = stop;
            }
        }
        return busy + node.classTimes().mapToLong(ClassOwnTime::ownNanos).sum();
    }

    /**
     * For how long of an execution that ended nothing did.
     *
     * @return nanoseconds
     */
    static long waited(NodeRun node) {
        return Math.max(0, node.wallNanos() - of(node));
    }
}
