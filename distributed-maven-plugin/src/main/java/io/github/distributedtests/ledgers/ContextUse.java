package io.github.distributedtests.ledgers;

/**
 * That a class asked for its application context in a test JVM.
 *
 * @param className an outermost class
 * @param context tells those of the JVM apart, from 1 on; 0 if the class did not get it
 * @param startEpochNanos when the class began to wait for it
 * @param waitedNanos for how long; 0 if it was there already
 */
public record ContextUse(String className, int context, long startEpochNanos, long waitedNanos) {}
