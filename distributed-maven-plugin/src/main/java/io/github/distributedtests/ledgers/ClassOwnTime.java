package io.github.distributedtests.ledgers;

/**
 * What a class took in one test JVM without its tests.
 *
 * @param className an outermost class
 * @param ownNanos its set-up and tear-down
 */
public record ClassOwnTime(String className, long ownNanos) {}
