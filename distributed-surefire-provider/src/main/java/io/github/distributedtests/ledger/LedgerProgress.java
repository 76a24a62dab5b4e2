package io.github.distributedtests.ledger;

/** How far a JVM got that wrote a ledger. */
public enum LedgerProgress {
    /** Maven's JVM looked for tests. */
    DISCOVERY,
    /** A test JVM did no more than that. */
    STARTED,
    /** A test JVM went on to run what it found, be it nothing. */
    RAN
}
