package io.github.distributedtests.ledger;

/**
 * What can stand in a ledger, one method for each kind of line. {@link Ledger} writes the lines, {@link LedgerReader}
 * hands them on in the order in which they were written.
 *
 * <p>Times are nanoseconds since the {@linkplain LedgerHeader#startedMillis() start} that the header names. A test is
 * given by its name, {@code com.acme.FooTest#bar}; an invocation is what tells those of one name apart: empty for a
 * plain method, {@code (int)[3]} for the third invocation of {@code bar(int)}.
 */
public interface LedgerEvents {

    /**
     * Discovery saw a test.
     *
     * @param test in the ledger of a build also the name of a class whose tests the class file doesn't show
     * @param unit what it goes with: itself, or a class that stays in one piece
     * @param kind of the unit: {@code method}, {@code class} (by granularity), {@code whole}, {@code expensive} or
     *     {@code name}; {@code opaque} for a class whose tests the class file doesn't show
     * @param owner the 1-based node that it belongs to; 0 for an opaque class where each test has its own
     */
    void saw(String test, String unit, String kind, int owner);

    /** This node is going to run the test, in this JVM or, where Surefire looks for tests in Maven's, in another one. */
    void planned(String test);

    /**
     * A class as Surefire hands classes to test JVMs: said where it looks for them, and by the test JVM that gets it. Only
     * Surefire's older providers let it be known; on the JUnit Platform {@link #planned} says more.
     */
    void handed(String className);

    void started(String test, String invocation, long atNanos);

    /**
     * A test ended, also one that never started.
     *
     * @param durationNanos without what its class {@linkplain #contextOf waited} for meanwhile; 0 where it did not start
     */
    void ended(String test, String invocation, long atNanos, Outcome outcome, long durationNanos);

    /**
     * A class ended.
     *
     * @param className the outermost class
     * @param ownNanos what its set-up and tear-down took: the time of the class without that of its tests, and without
     *     what it {@linkplain #contextOf waited} for
     */
    void classEnded(String className, long atNanos, long ownNanos);

    /**
     * A class asked for its application context, or any that it shares with other classes.
     *
     * @param className the outermost class
     * @param context tells those of one JVM apart, from 1 on; 0 if the class did not get it
     * @param waitedNanos how long the class waited for it, until now; 0 if it was there already
     */
    void contextOf(String className, int context, long atNanos, long waitedNanos);

    /**
     * What class files tell of the application context that a class asks for.
     *
     * @param className an outermost class
     * @param like the first class whose context is configured alike, be it itself
     */
    void configuresContext(String className, String like);

    /**
     * The build is going to run the tests of an execution, here or in another module; this node, too, unless it {@linkplain
     * #leavesOut leaves out} that module.
     *
     * @param module {@code groupId:artifactId}
     * @param plugin {@code surefire} or {@code failsafe}
     */
    void expects(String module, String plugin, String execution);

    /**
     * This node's session leaves out a module of the build, since others build it.
     *
     * @param module {@code groupId:artifactId}
     * @param builders the 1-based nodes that build it, in this form: {@code 1,3}
     */
    void leavesOut(String module, String builders);

    /**
     * How long this node took to build a module so far, without the executions that are distributed. What is said of a
     * module later holds instead.
     *
     * @param module {@code groupId:artifactId}
     * @param on of the modules upstream of it the one with the most upstream of itself; empty if there is none
     * @param nanos for the module itself
     * @param besidesNanos for the modules upstream of it that are neither that one nor upstream of that one
     */
    void built(String module, String on, long nanos, long besidesNanos);

    /**
     * A class with tests that the includes of the execution don't name: it doesn't run here, on no node. Nothing is said
     * of such classes where the user selected tests for this one run.
     */
    void outside(String className);

    /**
     * A test that class files show, and that the methods which the user selected for this one run surely leave out: it
     * runs on no node, also where a test JVM comes across it.
     */
    void deselected(String test);

    /**
     * A report that Surefire wrote for this execution.
     *
     * @param name of the file in the reports folder, with the node in it
     * @param bytes its size
     * @param digest of its content
     */
    void report(String name, long bytes, String digest);

    /**
     * A ledger that a test JVM of this execution left beside this one.
     *
     * @param name of the file
     * @param bytes its size
     */
    void jvmLedger(String name, long bytes);

    /**
     * The writer is finished.
     *
     * @param how {@code ok}; {@code failed} where tests failed; {@code broken} where something else went wrong, such as
     *     a JVM that died; {@code skipped} where the user wanted no tests; {@code gave up} where Surefire started no more
     *     tests after some had failed
     */
    void finished(long atNanos, String how);
}
