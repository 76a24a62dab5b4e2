package io.github.distributedtests.ledgers;

import io.github.distributedtests.grouping.Unit;

/**
 * A test that the class files show or that a test JVM asked about.
 *
 * @param test such as {@code com.acme.FooTest#bar}
 * @param unit what it goes with: itself, or a class that stays in one piece
 * @param kind of the unit
 * @param owner the 1-based node that it belongs to
 */
public record SeenTest(String test, String unit, Unit.Kind kind, int owner) {}
