package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What is wrong, by one cause, on one node or between nodes.
 *
 * @param node 1-based; 0 where it is between nodes
 * @param nodes how many there are
 * @param places the executions in question; none where it is about the build as a whole
 * @param names tests, or lines of detail, each with the executions in question
 */
record Finding(
        Cause cause,
        int node,
        int nodes,
        SortedSet<ExecutionKey> places,
        SortedMap<String, SortedSet<ExecutionKey>> names) {

    /** The number of names, those of each execution by themselves. */
    int count() {
        return names.values().stream().mapToInt(SortedSet::size).sum();
    }
}
