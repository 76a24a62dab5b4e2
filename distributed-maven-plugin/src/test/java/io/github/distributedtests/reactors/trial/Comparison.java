package io.github.distributedtests.reactors.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compares a whole run with the nodes that shared it, and collects what differs. */
final class Comparison {
    private static final int NAMED_AT_MOST = 6;

    private final List<String> differences = new ArrayList<>();
    private final boolean failuresIgnored;

    Comparison(boolean failuresIgnored) {
        this.failuresIgnored = failuresIgnored;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    /** A run fails exactly if a test failed that it ran, and failures count. */
    void checkStatus(String run, Observed observed) throws IOException {
        boolean expected = observed.lines().anyRed() && !failuresIgnored;
        if (observed.maven().failed() != expected) {
            differences.add("exit: %s ended with %d, though %s"
                    .formatted(
                            run,
                            observed.maven().status(),
                            expected
                                    ? "a test of its own failed"
                                    : observed.lines().anyRed()
                                            ? "failures are ignored"
                                            : "no test of its own failed"));
            if (!expected) {
                differences.addAll(observed.maven().errors());
            }
        }
    }

    /** Over the nodes each test ran as often as in the whole run, and its reports say the same. */
    void checkNodes(Observed whole, List<Observed> nodes) {
        Counts lines = new Counts();
        Counts cases = new Counts();
        for (Observed node : nodes) {
            lines.addAll(node.lines().counts());
            cases.addAll(node.cases());
        }
        compare("ran", whole.lines().each(), new WrittenLines(lines).each());
        compare("reports of the nodes", ReportedCases.each(whole.cases()), ReportedCases.each(cases));
        if (whole.maven().failed()
                != nodes.stream().anyMatch(node -> node.maven().failed())) {
            differences.add("exit: the whole run %s, but %s node did"
                    .formatted(
                            whole.maven().failed() ? "failed" : "passed",
                            whole.maven().failed() ? "no" : "not every"));
        }
    }

    /** The verdict is fine exactly if every test of the whole run ran exactly once. */
    void checkVerdict(Observed whole, List<Observed> nodes, boolean fine, List<String> verdict) {
        Counts lines = new Counts();
        nodes.forEach(node -> lines.addAll(node.lines().ofTests()));
        boolean once = lines.equals(whole.lines().ofTests());
        if (once != fine) {
            differences.add("verdict: %s, though the tests that ran %s those of the whole run"
                    .formatted(fine ? "fine" : "not fine", once ? "are" : "are not"));
            if (!fine) {
                verdict.stream().limit(NAMED_AT_MOST).forEach(line -> differences.add("    " + line));
            }
        }
    }

    void checkMerged(Observed whole, Counts merged) {
        compare(
                "merged reports",
                ReportedCases.each(ReportedCases.byPlugin(whole.cases())),
                ReportedCases.each(merged));
    }

    private void compare(String what, Counts expected, Counts actual) {
        name(what + ", missing", expected.without(actual));
        name(what + ", too many", actual.without(expected));
    }

    private void name(String what, Counts wrong) {
        wrong.asMap().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .limit(NAMED_AT_MOST)
                .forEach(each -> differences.add(
                        what + ": " + each.getKey() + (each.getValue() > 1 ? " x" + each.getValue() : "")));
        int more = wrong.asMap().size() - NAMED_AT_MOST;
        if (more > 0) {
            differences.add(what + ": and " + more + " more");
        }
    }
}
