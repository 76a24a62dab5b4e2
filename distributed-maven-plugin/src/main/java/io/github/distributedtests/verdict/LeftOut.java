package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.names.NodeNumbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The modules that nodes left out of their builds because other nodes build them, as all of their ledgers say. */
final class LeftOut {
    /** For each module the node that leaves it out, and which nodes build it by its ledgers. */
    private final Map<String, SortedMap<Integer, SortedSet<Integer>>> builders = new HashMap<>();

    LeftOut(Collection<NodeRun> runs) {
        runs.forEach(run -> run.leftOut()
                .forEach((module, nodes) -> builders.computeIfAbsent(module, first -> new TreeMap<>())
                        .computeIfAbsent(run.node(), first -> new TreeSet<>())
                        .addAll(nodes)));
    }

    /** Whether a node says that it leaves out the module of an execution. */
    boolean isLeftOut(ExecutionKey execution, int node) {
        return of(execution).containsKey(node);
    }

    /** The nodes that have to run an execution. Those that somebody relies on are among them, whatever they say. */
    SortedSet<Integer> owing(ExecutionKey execution, Collection<Integer> expecting) {
        SortedSet<Integer> owing = new TreeSet<>(expecting);
        owing.removeAll(of(execution).keySet());
        of(execution).values().forEach(owing::addAll);
        return owing;
    }

    /** Which nodes build the module of an execution, as text, by each node that says so: those that ran it, and others. */
    SortedMap<String, List<Integer>> saidBuilders(ExecutionKey execution, List<NodeRun> runs) {
        SortedMap<String, List<Integer>> said = new TreeMap<>();
        runs.forEach(run -> say(run.header().builders(), run.node(), said));
        of(execution).forEach((node, nodes) -> say(NodeNumbers.text(nodes), node, said));
        return said;
    }

    private static void say(String nodes, int node, SortedMap<String, List<Integer>> said) {
        said.computeIfAbsent(nodes.isEmpty() ? "all" : nodes, first -> new ArrayList<>())
                .add(node);
    }

    private SortedMap<Integer, SortedSet<Integer>> of(ExecutionKey execution) {
        return builders.getOrDefault(execution.module(), new TreeMap<>());
    }
}
