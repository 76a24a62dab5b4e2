package io.github.distributedtests.ledger;

/** How a test ended. */
public enum Outcome {
    /** It ran and found nothing wrong. */
    PASSED,
    /** It ran and failed, by an assertion or otherwise. */
    FAILED,
    /** It started and gave up because an assumption did not hold. */
    ABORTED,
    /** It was not run because it is disabled or ignored. */
    SKIPPED,
    /** It was not run because what it is in failed to set up. */
    BLOCKED,
    /** It was not run because Surefire gave up after failures of others. */
    GIVEN_UP;

    /** Whether a build fails for it, unless it is told to ignore failures. */
    public boolean isFailure() {
        return this == FAILED || this == BLOCKED;
    }
}
