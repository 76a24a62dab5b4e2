package io.github.distributedtests.reactors.model;

/** What methods a class of some shape may have. */
enum Freedom {
    /** Any that the framework has. */
    ANY,
    /** Plain methods that end in any way. */
    PLAIN,
    /** Plain methods that pass, fail or throw something. */
    NEITHER_ABORTED_NOR_LATE,
    /** Plain methods that pass, as others build on them. */
    PASSING
}
