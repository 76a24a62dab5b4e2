package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what is wrong, so that it can be told once for each cause and node. */
final class Findings {
    private record CauseOnNode(Cause cause, int node) {}

    private final Map<CauseOnNode, Finding> findings =
            new TreeMap<>(Comparator.comparing(CauseOnNode::cause).thenComparing(CauseOnNode::node));
    private final SortedSet<ExecutionKey> unrecorded = new TreeSet<>();
    private final SortedMap<Integer, SortedSet<ExecutionKey>> unreached = new TreeMap<>();
    private final SortedMap<ExecutionKey, SortedSet<String>> unselected = new TreeMap<>();

    void add(Cause cause, int node, int nodes, ExecutionKey place, Collection<String> names) {
        Finding finding = findings.computeIfAbsent(
                new CauseOnNode(cause, node), key -> new Finding(cause, node, nodes, new TreeSet<>(), new TreeMap<>()));
        finding.places().add(place);
        names.forEach(name -> finding.names()
                .computeIfAbsent(name, missing -> new TreeSet<>())
                .add(place));
    }

    /** About the build, and no execution in it. */
    void addOfBuild(Cause cause, int nodes, Collection<String> names) {
        Finding finding = findings.computeIfAbsent(
                new CauseOnNode(cause, 0), key -> new Finding(cause, 0, nodes, new TreeSet<>(), new TreeMap<>()));
        names.forEach(name -> finding.names().computeIfAbsent(name, missing -> new TreeSet<>()));
    }

    /** Tests that are nobody's fault: the framework did not select them. */
    void addUnselected(ExecutionKey execution, Collection<String> tests) {
        if (!tests.isEmpty()) {
            unselected.computeIfAbsent(execution, missing -> new TreeSet<>()).addAll(tests);
        }
    }

    /** By whole classes the test JVM may keep no ledger. */
    void addUnrecorded(ExecutionKey execution) {
        unrecorded.add(execution);
    }

    /** An execution that a node left out, in which no test is its own. */
    void addUnreached(int node, ExecutionKey execution) {
        unreached.computeIfAbsent(node, missing -> new TreeSet<>()).add(execution);
    }

    /** By the execution that left them out. */
    SortedMap<ExecutionKey, SortedSet<String>> unselected() {
        return unselected;
    }

    SortedSet<ExecutionKey> unrecorded() {
        return unrecorded;
    }

    /** By 1-based node. */
    SortedMap<Integer, SortedSet<ExecutionKey>> unreached() {
        return unreached;
    }

    /** In the order of causes and nodes. */
    List<Finding> all() {
        return List.copyOf(findings.values());
    }
}
