package io.github.distributedtests.reactors.model;

/** How a generated test is meant to end. Its line in the file of lines says so too. */
public enum Outcome {
    PASSES("passes"),
    FAILS("fails"),
    ERRS("errs"),
    ABORTS("aborts"),
    TIMES_OUT("times-out"),
    /** Fails at first and passes when it is run again. */
    FLAKY("flaky"),
    /** Never starts. */
    SKIPPED("skipped");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether the build fails because of it. */
    public boolean isRed() {
        return this == FAILS || this == ERRS || this == TIMES_OUT;
    }
}
