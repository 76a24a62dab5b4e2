package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ClassFileTests;
import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.NodeRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether the nodes that ran an execution went by the same. */
final class Agreement {
    private static final List<String> DECIDING = List.of("nodes", "weights", "granularity", "settings");

    /** Of groups of nodes the largest with a list that is surely whole, of equal ones that of the first node. */
    private static final Comparator<List<NodeRun>> MOST_NODES = Comparator.comparing(Agreement::isWhole)
            .thenComparing(List::size)
            .thenComparing(group -> group.get(0).node(), Comparator.reverseOrder());

    private final ExecutionKey execution;
    private final List<NodeRun> runs;
    private final List<NodeRun> notSkipped;
    private final LeftOut leftOut;
    private final Findings findings;

    Agreement(ExecutionKey execution, List<NodeRun> runs, LeftOut leftOut, Findings findings) {
        this.execution = execution;
        this.runs = runs;
        this.notSkipped = runs.stream().filter(run -> !run.isSkipped()).toList();
        this.leftOut = leftOut;
        this.findings = findings;
    }

    /** Tells what differs; returns whether nothing does that decides whose a test is, apart from the classes. */
    boolean onOwnership() {
        List<String> settings = new ArrayList<>();
        if (!notSkipped.isEmpty() && notSkipped.size() < runs.size()) {
            settings.addAll(differences("tests", runs, run -> run.isSkipped() ? "skipped" : "not skipped"));
        }
        for (String field : DECIDING) {
            settings.addAll(
                    differences(field, notSkipped, run -> run.header().fields().get(field)));
        }
        settings.addAll(differences("nodes that build it", leftOut.saidBuilders(execution, runs)));
        List<String> plans = differences("plan", notSkipped, run -> run.header().plan());
        tell(
                Cause.SELECTION_DIFFERS,
                differences("selection", notSkipped, run -> run.header().selection()));
        tell(Cause.SETTINGS_DIFFER, settings);
        tell(Cause.PLAN_DIFFERS, plans);
        return settings.isEmpty() && plans.isEmpty();
    }

    /** A line for each value, if there are several. */
    static List<String> differences(String what, List<NodeRun> runs, Function<NodeRun, String> value) {
        SortedMap<String, List<Integer>> nodes = new TreeMap<>();
        runs.forEach(run -> nodes.computeIfAbsent(value.apply(run), missing -> new ArrayList<>())
                .add(run.node()));
        return differences(what, nodes);
    }

    private static List<String> differences(String what, SortedMap<String, List<Integer>> nodes) {
        return nodes.size() < 2
                ? List.of()
                : nodes.entrySet().stream()
                        .map(entry ->
                                "%s: %s (%s)".formatted(what, entry.getKey(), VerdictMessages.nodes(entry.getValue())))
                        .toList();
    }

    /** Tells where the nodes did not see the same in the class files. */
    void onClassFiles(boolean sameOwnership) {
        Map<ClassFileTests, List<NodeRun>> groups = new HashMap<>();
        notSkipped.forEach(run -> groups.computeIfAbsent(run.classFiles(), missing -> new ArrayList<>())
                .add(run));
        if (groups.size() < 2) {
            return;
        }
        ClassFileTests most =
                Collections.max(groups.values(), MOST_NODES).get(0).classFiles();
        List<String> names = new ArrayList<>();
        groups.forEach((classFiles, group) -> {
            String nodes =
                    VerdictMessages.nodes(group.stream().map(NodeRun::node).toList());
            names.addAll(differences(owners(most), owners(classFiles), nodes, isWhole(group), sameOwnership));
        });
        tell(Cause.DISCOVERY_DIFFERS, names);
    }

    /** Where Maven was killed, it may not have got to the end of its list. */
    private static boolean isWhole(List<NodeRun> group) {
        return group.stream().anyMatch(run -> run.finished().isPresent());
    }

    private static Map<String, Integer> owners(ClassFileTests classFiles) {
        Map<String, Integer> owners = new HashMap<>(classFiles.opaque());
        classFiles.tests().values().forEach(test -> owners.put(test.test(), test.owner()));
        return owners;
    }

    private static List<String> differences(
            Map<String, Integer> most, Map<String, Integer> some, String nodes, boolean whole, boolean sameOwnership) {
        List<String> names = new ArrayList<>();
        some.forEach((name, owner) -> {
            Integer usual = most.get(name);
            if (usual == null) {
                names.add("%s (only on %s)".formatted(name, nodes));
            } else if (sameOwnership && !usual.equals(owner)) {
                names.add("%s (%s: it is node %d's; elsewhere: node %d's)".formatted(name, nodes, owner, usual));
            }
        });
        if (whole) {
            most.keySet().stream()
                    .filter(name -> !some.containsKey(name))
                    .forEach(name -> names.add("%s (not on %s)".formatted(name, nodes)));
        }
        return names;
    }

    private void tell(Cause cause, List<String> names) {
        if (!names.isEmpty()) {
            findings.add(cause, 0, runs.get(0).header().nodes(), execution, names);
        }
    }
}
