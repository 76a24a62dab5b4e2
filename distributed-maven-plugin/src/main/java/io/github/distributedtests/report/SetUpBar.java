package io.github.distributedtests.report;

/**
 * Something that a node paid for so that tests could run, as the report shows it.
 *
 * @param node 1-based
 * @param module {@code groupId:artifactId}
 * @param name of the class; of the context; of the execution that the test JVM was for
 * @param startNanos since the first execution of the node began; 0 or more
 */
public record SetUpBar(int node, String module, Level level, String name, long startNanos, long durationNanos) {

    /** What was set up. */
    public enum Level {
        /** A test JVM: from when the node could start it to when it had something to run. */
        JVM,
        /** What several classes of a test JVM share. */
        CONTEXT,
        /** A class, before its first test. */
        CLASS
    }
}
