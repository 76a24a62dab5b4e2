package io.github.distributedtests.verdict;

/** Why it can't be said that every test ran exactly once. The names are stable: scripts may look for them. */
public enum Cause {
    /** There is no ledger at all. */
    NO_LEDGERS,
    /** A ledger can't be read, or says what can't be. */
    UNREADABLE,
    /** The settings that decide whose a test is differ between nodes. */
    SETTINGS_DIFFER,
    /** The nodes belong to different builds. */
    BUILDS_DIFFER,
    /** The nodes selected different tests: groups, includes, {@code -Dtest}, configuration parameters. */
    SELECTION_DIFFERS,
    /** The plans differ between nodes. */
    PLAN_DIFFERS,
    /** The nodes did not find the same tests. */
    DISCOVERY_DIFFERS,
    /** A node left nothing at all. */
    NODE_MISSING,
    /** A node left nothing of an execution that others ran. */
    EXECUTION_MISSING,
    /** Test JVMs left ledgers, but Maven's JVM, which started them, did not. */
    BUILD_LEDGER_MISSING,
    /** A test JVM left a ledger that is not here. */
    JVM_LEDGER_MISSING,
    /** Maven did not get to the end of an execution. */
    BUILD_UNFINISHED,
    /** A test JVM did not get to its end. */
    JVM_DIED,
    /** A failed execution left no record of its tests. */
    NOT_RECORDED,
    /** Tests started and did not end. */
    NEVER_ENDED,
    /** Tests were to be run and did not start. */
    NEVER_STARTED,
    /** Surefire started no more tests after some had failed. */
    GIVEN_UP,
    /** No node ran any test of an execution in which the user demands some. */
    NOTHING_RAN,
    /** Tests ran on more than one node. */
    RAN_TWICE,
    /** Reports that Surefire wrote are not here, or not as it wrote them. */
    REPORT_MISSING
}
