package io.github.distributedtests.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One outermost class, on all nodes together.
 *
 * @param tests how many, all invocations of one counted once
 * @param testNanos what its tests took
 * @param ownNanos what its set-up and tear-down took, on all nodes that it was on
 * @param nodes on how many nodes it was
 */
public record ClassTotal(TestId type, int tests, long testNanos, long ownNanos, int nodes) {

    public long nanos() {
        return testNanos + ownNanos;
    }

    /** The classes, longest first. */
    static List<ClassTotal> of(List<TestBar> bars, List<ClassBar> classBars) {
        Map<TestId, Sum> sums = new HashMap<>();
        for (TestBar bar : bars) {
            Sum sum = sums.computeIfAbsent(TestId.ofClass(bar), id -> new Sum());
            sum.tests.add(bar.test());
            sum.nodes.add(bar.node());
            sum.testNanos += bar.durationNanos();
        }
        for (ClassBar bar : classBars) {
            Sum sum = sums.computeIfAbsent(new TestId(0, bar.module(), bar.className(), ""), id -> new Sum());
            sum.nodes.add(bar.node());
            sum.ownNanos += bar.ownNanos();
        }
        List<ClassTotal> totals = new ArrayList<>();
        sums.forEach((id, sum) ->
                totals.add(new ClassTotal(id, sum.tests.size(), sum.testNanos, sum.ownNanos, sum.nodes.size())));
        totals.sort(
                Comparator.comparingLong(ClassTotal::nanos).reversed().thenComparing(ClassTotal::type, TestId.BY_NAME));
        return totals;
    }

    private static final class Sum {
        private final Set<String> tests = new HashSet<>();
        private final Set<Integer> nodes = new HashSet<>();
        private long testNanos;
        private long ownNanos;
    }
}
