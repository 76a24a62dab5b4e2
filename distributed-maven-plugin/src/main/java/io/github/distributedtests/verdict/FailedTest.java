package io.github.distributedtests.verdict;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import java.util.ArrayList;
import java.util.List;

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
            run.outcomes().forEach((invocation, outcome) -> {
                if (outcome.isFailure()) {
                    failed.add(new FailedTest(
                            run.execution().module(),
                            invocation.test(),
                            invocation.invocation(),
                            run.node(),
                            outcome == Outcome.BLOCKED));
                }
            });
        }
        return List.copyOf(failed);
    }
}
