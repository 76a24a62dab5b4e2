package io.github.distributedtests.ledgers;

/**
 * How long a node took to build a module, without the executions that are distributed.
 *
 * @param on of the modules upstream of it the one with the most upstream of itself, as {@code groupId:artifactId}; empty if
 *     there is none
 * @param nanos for the module itself; 0 or more
 * @param besidesNanos for the modules upstream of it that are neither that one nor upstream of that one; 0 or more
 */
public record BuiltModule(String on, long nanos, long besidesNanos) {}
