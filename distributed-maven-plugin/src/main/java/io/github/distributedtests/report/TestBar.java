package io.github.distributedtests.report;

import io.github.distributedtests.ledger.Outcome;

/**
 * One invocation of a test as the report shows it.
 *
 * @param node 1-based
 * @param module {@code groupId:artifactId}
 * @param test such as {@code com.acme.FooTest#bar}
 * @param invocation empty for a plain method, {@code (int)[3]} for the third of {@code bar(int)}
 * @param startNanos since the first execution of the node began; 0 or more
 * @param durationNanos 0 where it was not started
 */
public record TestBar(
        int node,
        String module,
        String test,
        String invocation,
        long startNanos,
        long durationNanos,
        Outcome outcome) {}
