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
 * @param spanNanos from the start of its first execution to the end of its last; of tests where that isn't known
 * @param wallNanos its executions by the clock; 0 where that isn't known
 * @param jvms how many test JVMs it started that ran anything
 * @param contexts how many contexts it started
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
        long wallNanos,
        int jvms,
        int contexts,
        Map<Outcome, Integer> outcomes) {

    /**
     * @param bars the tests of the node
     * @param run which of all nodes
     * @param wallNanos 0 where it isn't known
     */
    static NodeTotal of(int node, List<TestBar> bars, RunSummary run, long wallNanos) {
        Set<TestId> tests = new HashSet<>();
        Set<TestId> classes = new HashSet<>();
        Set<TestId> invocations = new HashSet<>();
        Map<Outcome, Set<TestId>> outcomes = new EnumMap<>(Outcome.class);
        long busy = run.classes().stream()
                .filter(bar -> bar.node() == node)
                .mapToLong(ClassBar::ownNanos)
                .sum();
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
        for (ExecutionBar bar : run.executions()) {
            if (bar.node() == node) {
                start = Math.min(start, bar.startNanos());
                end = Math.max(end, bar.endNanos());
            }
        }
        return new NodeTotal(
                node,
                run.weights().get(node - 1),
                tests.size(),
                invocations.size(),
                classes.size(),
                busy,
                Math.max(0, end - start),
                wallNanos,
                setUps(node, SetUpBar.Level.JVM, run),
                setUps(node, SetUpBar.Level.CONTEXT, run),
                Map.copyOf(counts));
    }

    private static int setUps(int node, SetUpBar.Level level, RunSummary run) {
        return (int) run.setUps().stream()
                .filter(bar -> bar.node() == node && bar.level() == level)
                .count();
    }

    public int ended(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
