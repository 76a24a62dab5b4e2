package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.messages.OutsideNote;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.TestName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the test classes that every execution of their module leaves out, and that nothing else ran either. */
final class OutsideClasses {
    private final List<NodeRun> runs;

    OutsideClasses(List<NodeRun> runs) {
        this.runs = runs;
    }

    /** One for each module that has such classes. */
    List<String> notes() {
        SortedMap<String, Set<String>> byModule = new TreeMap<>();
        // A run that was skipped or had its own selection of tests names no class, so that nothing is said of its
        // module.
        runs.forEach(run -> byModule.computeIfAbsent(run.execution().module(), first -> new HashSet<>(run.outside()))
                .retainAll(run.outside()));
        byModule.keySet().removeAll(modulesWithMissingExecutions());
        byModule.values().removeIf(Set::isEmpty);
        if (byModule.isEmpty()) {
            return List.of();
        }
        Set<String> known = known();
        return byModule.entrySet().stream()
                .map(module -> OutsideNote.of(module.getKey(), without(known, module.getValue())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Set<String> modulesWithMissingExecutions() {
        Set<ExecutionKey> here = runs.stream().map(NodeRun::execution).collect(Collectors.toSet());
        return runs.stream()
                .flatMap(run -> run.expected().stream())
                .filter(execution -> !here.contains(execution))
                .map(ExecutionKey::module)
                .collect(Collectors.toSet());
    }

    /** What a suite ran, or another module that scans this one, is not left out. */
    private Set<String> known() {
        return runs.stream()
                .flatMap(run -> Stream.concat(
                        Stream.concat(
                                run.seen().map(test -> test.test()), run.ends().map(end -> end.test())),
                        run.classFiles().opaque().keySet().stream()))
                .map(test -> ClassNames.outermost(TestName.parse(test).className()))
                .collect(Collectors.toSet());
    }

    private static TreeSet<String> without(Set<String> known, Set<String> classes) {
        TreeSet<String> left = new TreeSet<>(classes);
        left.removeAll(known);
        return left;
    }
}
