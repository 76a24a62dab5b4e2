package io.github.distributedtests.report;

/**
 * A class on one node as the report shows it.
 *
 * @param node 1-based
 * @param module {@code groupId:artifactId}
 * @param className an outermost class
 * @param ownNanos its set-up and tear-down on this node
 */
public record ClassBar(int node, String module, String className, long ownNanos) {}
