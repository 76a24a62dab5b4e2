package io.github.distributedtests.collect;

import io.github.distributedtests.ledgers.ClassOwnTime;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.TestEnd;
import java.util.Comparator;
import java.util.List;

/** For how long anything ran that is accounted for by itself. */
final class BusyTime {
    private BusyTime() {}

    /**
     * The time in which at least one test ran, and what classes took besides.
     *
     * @return nanoseconds
     */
    static long of(NodeRun node) {
        List<TestEnd> ends = node.ends()
                .filter(end -> end.durationNanos() > 0)
                .sorted(Comparator.comparingLong(TestEnd::startEpochNanos))
                .toList();
        long busy = 0;
        long until = Long.MIN_VALUE;
        for (TestEnd end : ends) {
            long start = Math.max(until, end.startEpochNanos());
            long stop = end.startEpochNanos() + end.durationNanos();
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
