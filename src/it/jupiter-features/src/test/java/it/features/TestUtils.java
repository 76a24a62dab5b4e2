package it.features;

/** Matches Surefire's default patterns, but holds no test: a node must not fail over it. */
final class TestUtils {

    static final int ANSWER = 42;

    private TestUtils() {}
}
