package io.github.distributedtests.report;

import io.github.distributedtests.ledger.Outcome;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one node did, as numbers.
 *
 * @param node 1-based
 * @param tests how many, all invocations of one counted once; without those that were given up
 * @param invocations how many, one that was run again counted once; without those that were given up
 * @param classes how many outermost classes it had such a test of
 * @param busyNanos its tests and its classes' own set-up, added up, also where they ran at the same time
 * @param spanNanos from the start of its first test to the end of its last
 * @param outcomes how many invocations ended so; one that was run again may count for several
 */
public record NodeTotal(
        int node,
        double weight,
        int tests,
        int invocations,
        int classes,
        long busyNanos,
        long spanNanos,
        Map<Outcome, Integer> outcomes) {

    /**
     * @param bars the tests of the node
     * @param ownNanos the set-up and tear-down of all classes on the node
     */
    static NodeTotal of(int node, double weight, List<TestBar> bars, long ownNanos) {
        Set<TestId> tests = new HashSet<>();
        Set<TestId> classes = new HashSet<>();
        Set<TestId> invocations = new HashSet<>();
        Map<Outcome, Set<TestId>> outcomes = new EnumMap<>(Outcome.class);
        long busy = ownNanos;
        long start = Long.MAX_VALUE;
        long end = 0;
        for (TestBar bar : bars) {
            if (bar.outcome() != Outcome.GIVEN_UP) {
                tests.add(TestId.ofTest(bar));
                classes.add(TestId.ofClass(bar));
                invocations.add(TestId.ofInvocation(bar));
            }
            outcomes.computeIfAbsent(bar.outcome(), o -> new HashSet<>()).add(TestId.ofInvocation(bar));
            busy += bar.durationNanos();
            start = Math.min(start, bar.startNanos());
            end = Math.max(end, bar.startNanos() + bar.durationNanos());
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach((outcome, those) -> counts.put(outcome, those.size()));
        long span = bars.isEmpty() ? 0 : end - start;
        return new NodeTotal(
                node, weight, tests.size(), invocations.size(), classes.size(), busy, span, Map.copyOf(counts));
    }

    public int ended(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
