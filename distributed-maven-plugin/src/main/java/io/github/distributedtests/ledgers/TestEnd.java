package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.Outcome;

/**
 * One invocation of a test that ended, also one that never started.
 *
 * @param test such as {@code com.acme.FooTest#bar}; the name of a class where all of it ended as one
 * @param invocation empty for a plain method, {@code (int)[3]} for the third of {@code bar(int)}
 * @param startEpochNanos when it started, or ended where it never did, in nanoseconds since 1970 by the node's clock
 * @param durationNanos 0 where it did not start
 */
public record TestEnd(String test, String invocation, long startEpochNanos, long durationNanos, Outcome outcome) {}
