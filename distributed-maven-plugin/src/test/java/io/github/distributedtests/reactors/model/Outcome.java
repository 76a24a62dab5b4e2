package io.github.distributedtests.reactors.model;

import java.util.Locale;

/** How a generated test is meant to end. Its line in the file of lines says so too. */
public enum Outcome {
    PASSES,
    FAILS,
    ERRS,
    ABORTS,
    TIMES_OUT,
    /** Fails at first and passes when it is run again. */
    FLAKY,
    /** Never starts. */
    SKIPPED;

    /** {@code passes}, {@code times-out} and so on. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the build fails because of it. */
    public boolean isRed() {
        return this == FAILS || this == ERRS || this == TIMES_OUT;
    }
}
