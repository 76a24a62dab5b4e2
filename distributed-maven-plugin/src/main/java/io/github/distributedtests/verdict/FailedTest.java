package io.github.distributedtests.verdict;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Invocation;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.TestEnd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invocation of a test that failed in the end, or that was blocked because what it is in could not be set up.
 *
 * @param module {@code groupId:artifactId}
 * @param name such as {@code com.acme.FooTest#bar}; the name of a class that failed as one
 * @param invocation empty for a plain method
 * @param node 1-based
 * @param blocked whether it was not run
 */
public record FailedTest(String module, String name, String invocation, int node, boolean blocked) {
    /** All of them, in the order of executions and nodes. One that passed when it was run again is none. */
    public static List<FailedTest> in(Ledgers ledgers) {
        List<FailedTest> failed = new ArrayList<>();
        for (NodeRun run : ledgers.runs()) {
            Map<Invocation, Outcome> last = new LinkedHashMap<>();
            run.ends().forEach(end -> add(end, last));
            last.forEach((invocation, outcome) -> failed.add(new FailedTest(
                    run.execution().module(),
                    invocation.test(),
                    invocation.invocation(),
                    run.node(),
                    outcome == Outcome.BLOCKED)));
        }
        return List.copyOf(failed);
    }

    private static void add(TestEnd end, Map<Invocation, Outcome> failures) {
        Invocation invocation = new Invocation(end.test(), end.invocation());
        switch (end.outcome()) {
            case FAILED, BLOCKED -> failures.put(invocation, end.outcome());
            default -> {
                failures.remove(invocation);
                // What is blocked as a whole runs as its invocations when it is run again.
                failures.remove(new Invocation(end.test(), ""), Outcome.BLOCKED);
            }
        }
    }
}
