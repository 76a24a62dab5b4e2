package io.github.distributedtests.reactors.model;

/** What a class does before and after its tests. */
public enum SetUp {
    NONE,
    /** Its tests fail without it. */
    WORKS,
    FAILS,
    TEAR_DOWN_FAILS,
    /** The set-up of each single test fails. */
    EACH_FAILS;

    public boolean isRed() {
        return this == FAILS || this == TEAR_DOWN_FAILS || this == EACH_FAILS;
    }
}
