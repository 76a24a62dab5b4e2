package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.messages.Counted;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the tests that the framework selected in no execution of their module, such as those with a tag that none runs. */
final class UnselectedTests {
    private static final int NAMED_AT_MOST = 20;

    private final Map<ExecutionKey, List<RunFacts>> executions;

    UnselectedTests(Map<ExecutionKey, List<RunFacts>> executions) {
        this.executions = executions;
    }

    /**
     * One for each module that has such tests.
     *
     * @param unselected by the execution that left them out
     */
    List<String> notes(SortedMap<ExecutionKey, SortedSet<String>> unselected) {
        SortedMap<String, SortedSet<String>> byModule = new TreeMap<>();
        unselected.forEach(
                (execution, tests) -> byModule.computeIfAbsent(execution.module(), missing -> new TreeSet<>())
                        .addAll(tests));
        byModule.forEach((module, tests) -> executions.entrySet().stream()
                .filter(execution -> execution.getKey().module().equals(module))
                .flatMap(execution -> execution.getValue().stream())
                .forEach(facts -> tests.removeIf(facts::accountsFor)));
        return byModule.entrySet().stream()
                .filter(module -> !module.getValue().isEmpty())
                .map(module -> note(module.getKey(), module.getValue()))
                .toList();
    }

    private static String note(String module, SortedSet<String> tests) {
        int unnamed = Math.max(0, tests.size() - NAMED_AT_MOST);
        return "%s of %s that the class files show %s not selected by the framework (tags, groups, conditions): %s%s."
                .formatted(
                        Counted.of(tests.size(), "test"),
                        module,
                        tests.size() == 1 ? "was" : "were",
                        tests.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", ")),
                        unnamed == 0 ? "" : " and " + unnamed + " more");
    }
}
