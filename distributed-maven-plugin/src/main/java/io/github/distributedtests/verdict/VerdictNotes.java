package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.Ledgers.Restart;
import io.github.distributedtests.messages.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is worth knowing about a run, but no problem. */
final class VerdictNotes {
    private VerdictNotes() {}

    static List<String> of(Findings findings, List<Restart> restarted) {
        List<String> notes = new ArrayList<>(restarts(restarted));
        findings.unreached()
                .forEach((node, places) -> notes.add("Node %d left out %s, where no test is its own."
                        .formatted(node, Counted.of(places.size(), "execution"))));
        if (!findings.unrecorded().isEmpty()) {
            notes.add(
                    "By whole classes the test JVM keeps no ledger: that each class of %s ran is known from the build only."
                            .formatted(findings.unrecorded().stream()
                                    .map(ExecutionKey::toString)
                                    .collect(Collectors.joining(", "))));
        }
        int unselected = findings.unselected();
        if (unselected > 0) {
            notes.add("%s that the class files show %s not selected by the framework (tags, groups, conditions)."
                    .formatted(Counted.of(unselected, "test"), unselected == 1 ? "was" : "were"));
        }
        return List.copyOf(notes);
    }

    private static List<String> restarts(List<Restart> restarted) {
        Map<Integer, List<Restart>> byNode = restarted.stream()
                .collect(Collectors.groupingBy(restart -> restart.place().node(), TreeMap::new, Collectors.toList()));
        List<String> notes = new ArrayList<>();
        byNode.forEach((node, restarts) -> notes.add("Node %d ran %s more than once%s; the last run counts."
                .formatted(
                        node,
                        Counted.of(restarts.size(), "execution"),
                        restarts.stream().anyMatch(Restart::atTheSameTime)
                                ? ", and as it seems at the same time: have two machines the same nodeNumber?"
                                : "")));
        return notes;
    }
}
