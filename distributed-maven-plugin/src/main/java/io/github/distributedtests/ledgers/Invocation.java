package io.github.distributedtests.ledgers;

/**
 * What is started and ends once, or again in a rerun.
 *
 * @param test such as {@code com.acme.FooTest#bar}
 * @param invocation empty for a plain method, {@code (int)[3]} for the third of {@code bar(int)}
 */
public record Invocation(String test, String invocation) {}
