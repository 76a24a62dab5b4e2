package io.github.distributedtests.grouping;

/** What is hashed where nothing speaks for keeping a class whole. */
public enum Granularity {
    /** Each test method by itself. */
    METHOD("by method"),
    /** The outermost class. */
    CLASS("by class");

    private final String text;

    Granularity(String text) {
        this.text = text;
    }

    /** {@code by method} or {@code by class}. */
    @Override
    public String toString() {
        return text;
    }
}
