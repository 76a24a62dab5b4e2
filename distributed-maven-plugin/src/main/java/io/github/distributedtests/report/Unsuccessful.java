package io.github.distributedtests.report;

import io.github.distributedtests.ledger.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a report names first: an invocation that failed, or the tests of a class that were blocked together.
 *
 * @param id the invocation; for blocked tests their class, on one node
 * @param bar the last failure; for blocked tests the first of them
 * @param times how often the invocation failed; how many invocations were blocked
 * @param runs how often the invocation ran, more than once if it was run again; the same as {@code times} if blocked
 */
public record Unsuccessful(TestId id, TestBar bar, int times, int runs) {

    /**
     * The invocations that failed, in the order of their names.
     *
     * @param bars in the order of time
     */
    static List<Unsuccessful> failed(List<TestBar> bars) {
        Map<TestId, List<TestBar>> failures = new TreeMap<>(TestId.BY_NAME);
        Map<TestId, Integer> runs = new HashMap<>();
        for (TestBar bar : bars) {
            runs.merge(TestId.ofInvocation(bar), 1, Integer::sum);
            if (bar.outcome() == Outcome.FAILED) {
                failures.computeIfAbsent(TestId.ofInvocation(bar), id -> new ArrayList<>())
                        .add(bar);
            }
        }
        List<Unsuccessful> failed = new ArrayList<>();
        failures.forEach((id, those) ->
                failed.add(new Unsuccessful(id, those.get(those.size() - 1), those.size(), runs.get(id))));
        return failed;
    }

    /**
     * The classes that have blocked tests, once for each node, in the order of their names.
     *
     * @param bars in the order of time
     */
    static List<Unsuccessful> blocked(List<TestBar> bars) {
        Map<TestId, Unsuccessful> blocked = new TreeMap<>(TestId.BY_NAME);
        for (TestBar bar : bars) {
            if (bar.outcome() == Outcome.BLOCKED) {
                TestId id = TestId.ofClassOnNode(bar);
                Unsuccessful before = blocked.getOrDefault(id, new Unsuccessful(id, bar, 0, 0));
                blocked.put(id, new Unsuccessful(id, before.bar(), before.times() + 1, before.runs() + 1));
            }
        }
        return List.copyOf(blocked.values());
    }
}
