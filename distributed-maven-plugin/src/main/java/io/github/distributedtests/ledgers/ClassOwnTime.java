package io.github.distributedtests.ledgers;

/**
 * What a class took in one test JVM without its tests.
 *
 * @param className an outermost class
 * @param endEpochNanos when it ended, in nanoseconds since 1970 by the node's clock
 * @param ownNanos its set-up and tear-down
 */
public record ClassOwnTime(String className, long endEpochNanos, long ownNanos) {}
