package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.Ledgers.Restart;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.messages.Counted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is worth knowing about a run, but no problem. */
final class VerdictNotes {
    /** Longer than the stages of one build are apart, shorter than two nightly builds. */
    private static final Duration FAR_APART = Duration.ofHours(6);

    private VerdictNotes() {}

    static List<String> of(Findings findings, Ledgers ledgers, Map<ExecutionKey, List<RunFacts>> executions) {
        List<String> notes = new ArrayList<>(apart(ledgers.runs()));
        notes.addAll(restarts(ledgers.restarted()));
        findings.unreached()
                .forEach((node, places) -> notes.add("Node %d skipped %s in which it had no tests."
                        .formatted(node, Counted.of(places.size(), "execution"))));
        if (!findings.unrecorded().isEmpty()) {
            notes.add(
                    "By whole classes the test JVM keeps no ledger: that each class of %s ran is known from the build only."
                            .formatted(findings.unrecorded().stream()
                                    .map(ExecutionKey::toString)
                                    .collect(Collectors.joining(", "))));
        }
        findings.unrecorded().stream()
                .filter(execution -> executions.get(execution).stream()
                        .allMatch(facts -> facts.run().reports().isEmpty()))
                .forEach(execution ->
                        notes.add("No node wrote a report of %s, so perhaps no test ran there: see the nodes' logs."
                                .formatted(execution)));
        notes.addAll(new UnselectedTests(executions).notes(findings.unselected()));
        notes.addAll(new OutsideClasses(ledgers.runs()).notes());
        return List.copyOf(notes);
    }

    /** Where nothing says that all belongs to one build, starts that lie far apart are a sign that it doesn't. */
    private static List<String> apart(List<NodeRun> runs) {
        LongSummaryStatistics starts = runs.stream()
                .filter(run -> run.header().build().isEmpty())
                .mapToLong(run -> run.header().startedMillis())
                .summaryStatistics();
        Duration apart = Duration.ofMillis(starts.getCount() == 0 ? 0 : starts.getMax() - starts.getMin());
        return apart.compareTo(FAR_APART) < 0
                ? List.of()
                : List.of(
                        ("WARNING: executions started up to %d hours apart, and nothing says that all belong to one build."
                                        + " What an earlier build left says nothing about this one. Fix: delete it, or name the"
                                        + " build on all nodes with -Ddistributed.run=NAME")
                                .formatted(apart.toHours()));
    }

    private static List<String> restarts(List<Restart> restarted) {
        Map<Integer, List<Restart>> byNode = restarted.stream()
                .collect(Collectors.groupingBy(restart -> restart.place().node(), TreeMap::new, Collectors.toList()));
        List<String> notes = new ArrayList<>();
        byNode.forEach((node, restarts) -> notes.add("Node %d ran %s more than once%s; %s counts."
                .formatted(
                        node,
                        Counted.of(restarts.size(), "execution"),
                        restarts.stream().anyMatch(Restart::atTheSameTime)
                                ? ", and as it seems at the same time: do two machines have the same nodeNumber?"
                                : "",
                        restarts.stream().allMatch(Restart::lastCounts)
                                ? "the last run"
                                : "the last run that got to its end")));
        return notes;
    }
}
