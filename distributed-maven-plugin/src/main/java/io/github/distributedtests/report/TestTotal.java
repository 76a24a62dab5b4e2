package io.github.distributedtests.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One test, all its invocations together.
 *
 * @param work {@link #nanos} counted by the weight of the node
 * @param longest its longest invocation
 */
public record TestTotal(TestId test, int invocations, long nanos, double work, TestBar longest) {

    /** The tests, longest first. */
    static List<TestTotal> of(List<TestBar> bars, List<Double> weights) {
        Map<TestId, TestTotal> tests = new HashMap<>();
        for (TestBar bar : bars) {
            double work = bar.durationNanos() * weights.get(bar.node() - 1);
            TestTotal one = new TestTotal(TestId.ofTest(bar), 1, bar.durationNanos(), work, bar);
            tests.merge(one.test(), one, TestTotal::plus);
        }
        return tests.values().stream()
                .sorted(Comparator.comparingLong(TestTotal::nanos)
                        .reversed()
                        .thenComparing(TestTotal::test, TestId.BY_NAME))
                .toList();
    }

    private TestTotal plus(TestTotal other) {
        boolean isLonger = other.longest.durationNanos() > longest.durationNanos();
        return new TestTotal(
                test,
                invocations + other.invocations,
                nanos + other.nanos,
                work + other.work,
                isLonger ? other.longest : longest);
    }
}
