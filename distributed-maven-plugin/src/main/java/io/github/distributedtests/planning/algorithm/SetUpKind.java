package io.github.distributedtests.planning.algorithm;

/** What classes may share. */
public enum SetUpKind {
    /** The building of a module, where a node builds only what it needs; in that of another module or in nothing. */
    BUILD,
    /** A test JVM of a module. */
    JVM,
    /** What several classes share in a test JVM. */
    CONTEXT
}
