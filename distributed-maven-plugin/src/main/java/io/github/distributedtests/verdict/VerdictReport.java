package io.github.distributedtests.verdict;

import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A verdict as text, a line each. What came from ledgers is escaped, so that it can't pretend to be something else. */
public final class VerdictReport {
    private static final int NAMES_AT_MOST = 20;
    private static final int PROBLEMS_OF_ONE_CAUSE_AT_MOST = 5;
    private static final int NODES_AT_MOST = 20;

    private final Verdict verdict;

    public VerdictReport(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * What fits on a terminal.
     *
     * @param file where everything is to be found, as the user knows it
     */
    public List<String> summary(String file) {
        return lines(NAMES_AT_MOST, PROBLEMS_OF_ONE_CAUSE_AT_MOST, ": see " + file);
    }

    /** Everything. */
    public List<String> full() {
        return lines(Integer.MAX_VALUE, Integer.MAX_VALUE, "");
    }

    private List<String> lines(int mostNames, int mostOfOneCause, String see) {
        List<String> lines = new ArrayList<>(List.of(headline()));
        if (verdict.numbers().executions() > 0) {
            lines.add(outcomes());
        }
        for (Cause cause : Cause.values()) {
            List<Problem> problems = verdict.problems().stream()
                    .filter(problem -> problem.cause() == cause)
                    .toList();
            problems.stream().limit(mostOfOneCause).forEach(problem -> add(problem, mostNames, see, lines));
            if (problems.size() > mostOfOneCause) {
                lines.add("");
                lines.add("%s: and %d more%s".formatted(cause, problems.size() - mostOfOneCause, see));
            }
        }
        if (!verdict.problems().isEmpty() && !verdict.notes().isEmpty()) {
            lines.add("");
        }
        verdict.notes().forEach(note -> lines.add("Note: " + note));
        return lines.stream().map(VisibleText::visible).toList();
    }

    private String headline() {
        Numbers numbers = verdict.numbers();
        return verdict.everyTestRanExactlyOnce()
                ? "Every test ran exactly once: %s, %s, on %s"
                        .formatted(
                                tests(numbers),
                                Counted.of(numbers.executions(), "execution"),
                                Counted.of(numbers.nodes(), "node"))
                : (onlyReportsAreMissing()
                                ? "It can't be shown how every test ended: "
                                : "It can't be said that every test ran exactly once: ")
                        + Counted.of(verdict.problems().size(), "problem");
    }

    private boolean onlyReportsAreMissing() {
        return verdict.problems().stream().allMatch(problem -> problem.cause() == Cause.REPORT_MISSING);
    }

    private static String tests(Numbers numbers) {
        if (numbers.nothingRecorded()) {
            return "whole classes";
        }
        return "%s%s in %s"
                .formatted(
                        numbers.unrecorded().isEmpty() ? "" : "whole classes and ",
                        Counted.of(numbers.tests(), "test"),
                        Counted.of(numbers.classes(), "class"));
    }

    private String outcomes() {
        Numbers numbers = verdict.numbers();
        if (numbers.nothingRecorded()) {
            return "How many tests ran and how many failed is in their reports only";
        }
        String nodes = numbers.testsOfNode().entrySet().stream()
                .limit(NODES_AT_MOST)
                .map(node -> "node %d ran %d".formatted(node.getKey(), node.getValue()))
                .collect(Collectors.joining(", "));
        return "%s%s%s; %d failed, %s%d skipped"
                .formatted(
                        numbers.unrecorded().isEmpty() ? "" : "Without the whole classes: ",
                        nodes,
                        numbers.testsOfNode().size() > NODES_AT_MOST ? ", ..." : "",
                        numbers.failed(),
                        numbers.flaky() == 0 ? "" : numbers.flaky() + " flaky, ",
                        numbers.skipped());
    }

    private static void add(Problem problem, int mostNames, String see, List<String> lines) {
        lines.add("");
        lines.add("%s: %s".formatted(problem.cause(), problem.what()));
        lines.add("  " + problem.why());
        problem.names().stream().limit(mostNames).forEach(name -> lines.add("    " + name));
        if (problem.names().size() > mostNames) {
            lines.add("    and %d more%s".formatted(problem.names().size() - mostNames, see));
        }
        lines.add("  Next: " + problem.next());
    }
}
