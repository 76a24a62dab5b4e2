package io.github.distributedtests.report;

/**
 * An execution of Surefire or Failsafe on one node as the report shows it.
 *
 * @param node 1-based
 * @param module {@code groupId:artifactId}
 * @param execution such as {@code surefire:default-test}
 * @param startNanos since the first execution of the node began; 0 or more
 * @param wallNanos how long it took
 * @param sharedNanos for how long of that neither a test nor a class ran: what each node pays that has any of its tests.
 *     0 where each class has a test JVM of its own, so that nothing is shared
 */
public record ExecutionBar(
        int node, String module, String execution, long startNanos, long wallNanos, long sharedNanos) {

    long endNanos() {
        return startNanos + wallNanos;
    }
}
