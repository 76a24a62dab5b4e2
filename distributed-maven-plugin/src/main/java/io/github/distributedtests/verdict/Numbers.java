package io.github.distributedtests.verdict;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.Invocation;
import io.github.distributedtests.names.TestName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much there was.
 *
 * @param nodes how many there were to be; the most where the nodes disagree
 * @param classes outermost classes with a test that ran or was skipped
 * @param testsOfNode the tests that a node ran or skipped, by 1-based node; without nodes that left nothing
 * @param failed tests of which an invocation failed in the end, or whose class could not be set up, and classes that could
 *     not be torn down
 * @param flaky tests of which an invocation failed at first, none of them in the end
 * @param skipped tests that were skipped, or that gave up for an assumption, all invocations of them
 * @param unrecorded 1-based nodes that ran whole classes of which no test JVM kept a ledger: nothing else here counts
 *     their tests
 */
public record Numbers(
        int nodes,
        int modules,
        int executions,
        int classes,
        int tests,
        SortedMap<Integer, Integer> testsOfNode,
        int failed,
        int flaky,
        int skipped,
        SortedSet<Integer> unrecorded) {

    static Numbers of(SortedMap<ExecutionKey, List<RunFacts>> executions) {
        Set<String> modules = new HashSet<>();
        Set<String> classes = new HashSet<>();
        SortedMap<Integer, Integer> testsOfNode = new TreeMap<>();
        int nodes = 0;
        int tests = 0;
        int failed = 0;
        int flaky = 0;
        int skipped = 0;
        SortedSet<Integer> unrecorded = new TreeSet<>();
        for (Map.Entry<ExecutionKey, List<RunFacts>> execution : executions.entrySet()) {
            String module = execution.getKey().module();
            if (execution.getValue().isEmpty()) {
                continue; // nobody ran it
            }
            modules.add(module);
            Map<String, Collection<Outcome>> outcomes = new HashMap<>();
            Set<String> failedTearDowns = new HashSet<>();
            Set<String> failedAtAll = new HashSet<>();
            boolean opened = execution.getValue().stream().anyMatch(RunFacts::wasOpened);
            for (RunFacts facts : execution.getValue()) {
                if (!opened && isUnrecorded(facts)) {
                    unrecorded.add(facts.node());
                }
                nodes = Math.max(nodes, facts.run().header().nodes());
                failedTearDowns.addAll(failedTearDowns(facts));
                facts.run().ends().filter(end -> end.outcome().isFailure()).forEach(end -> failedAtAll.add(end.test()));
                Map<String, Collection<Outcome>> here = outcomes(facts);
                testsOfNode.merge(facts.node(), here.size(), Integer::sum);
                here.forEach((test, last) -> outcomes.computeIfAbsent(test, missing -> new HashSet<>())
                        .addAll(last));
            }
            outcomes.keySet()
                    .forEach(test ->
                            classes.add(module + ' ' + TestName.parse(test).outermostClass()));
            tests += outcomes.size();
            failed += failedTearDowns.size()
                    + (int) outcomes.values().stream().filter(Numbers::isFailed).count();
            failedAtAll.retainAll(outcomes.keySet());
            failedAtAll.removeIf(test -> isFailed(outcomes.get(test)));
            flaky += failedAtAll.size();
            skipped +=
                    (int) outcomes.values().stream().filter(Numbers::isSkipped).count();
        }
        return new Numbers(
                nodes,
                modules.size(),
                executions.size(),
                classes.size(),
                tests,
                testsOfNode,
                failed,
                flaky,
                skipped,
                unrecorded);
    }

    /** Surefire before 3 runs classes past anything that could keep a ledger in the test JVM. */
    private static boolean isUnrecorded(RunFacts facts) {
        return facts.run().header().granularity().equals("CLASS")
                && !facts.run().isSkipped()
                && facts.run().finished().isPresent()
                && facts.hasWork();
    }

    /** Whether nothing is known of any single test, although there were some. */
    public boolean nothingRecorded() {
        return tests == 0 && !unrecorded.isEmpty();
    }

    /** The last outcomes of each test on a node; also of those whose class ended as a whole. */
    private static Map<String, Collection<Outcome>> outcomes(RunFacts facts) {
        Map<Invocation, Outcome> last = facts.run().outcomes();
        Map<String, Collection<Outcome>> outcomes = new HashMap<>();
        last.forEach((invocation, outcome) -> {
            if (!facts.isWholeClass(invocation.test()) && outcome != Outcome.GIVEN_UP) {
                outcomes.computeIfAbsent(invocation.test(), missing -> new HashSet<>())
                        .add(outcome);
            }
        });
        Set<String> begun = facts.endedAfterTests();
        facts.own()
                .forEach(test -> facts.endedClassOf(test)
                        .filter(type -> !begun.contains(type))
                        .map(type -> last.getOrDefault(new Invocation(type, ""), Outcome.FAILED))
                        .filter(outcome -> outcome != Outcome.GIVEN_UP)
                        .ifPresent(outcome -> outcomes.computeIfAbsent(test, missing -> Set.of(outcome))));
        return outcomes;
    }

    private static List<String> failedTearDowns(RunFacts facts) {
        Set<String> begun = facts.endedAfterTests();
        Map<Invocation, Outcome> last = begun.isEmpty() ? Map.of() : facts.run().outcomes();
        return begun.stream()
                .filter(type -> last.get(new Invocation(type, "")) == Outcome.FAILED)
                .toList();
    }

    private static boolean isFailed(Collection<Outcome> outcomes) {
        return outcomes.stream().anyMatch(Outcome::isFailure);
    }

    private static boolean isSkipped(Collection<Outcome> outcomes) {
        return Set.of(Outcome.SKIPPED, Outcome.ABORTED).containsAll(outcomes);
    }
}
