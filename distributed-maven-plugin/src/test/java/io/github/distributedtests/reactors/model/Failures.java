package io.github.distributedtests.reactors.model;

/** Where tests may fail. A failed execution keeps Maven from whatever comes after it, on that node and not on others. */
enum Failures {
    NOWHERE,
    /** In the last execution of each module, with {@code --fail-at-end}. */
    AT_THE_END,
    /** Anywhere, and the build passes. */
    IGNORED
}
