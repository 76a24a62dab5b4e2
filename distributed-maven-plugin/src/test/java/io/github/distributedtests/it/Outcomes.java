package io.github.distributedtests.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the test cases of some reports ended, each as {@code <report folder>:<class>#<test> <outcome>}, with how often it is
 * there. The module is left out: merged reports have a folder of their own for it.
 */
final class Outcomes {
    private Outcomes() {}

    static Map<String, Integer> in(Collection<Path> reports) {
        Map<String, Integer> outcomes = new TreeMap<>();
        reports.forEach(report -> addTo(outcomes, report));
        return outcomes;
    }

    /** The same without the report folder. */
    static Map<String, Integer> inAnyFolder(Collection<Path> reports) {
        Map<String, Integer> outcomes = new TreeMap<>();
        in(reports)
                .forEach((test, times) -> outcomes.merge(test.substring(test.indexOf(':') + 1), times, Integer::sum));
        return outcomes;
    }

    private static void addTo(Map<String, Integer> outcomes, Path report) {
        try {
            for (ReportedCase test : ReportedCase.in(report)) {
                outcomes.merge(
                        "%s:%s#%s %s"
                                .formatted(
                                        report.getParent().getFileName(),
                                        test.className(),
                                        test.name(),
                                        test.outcome()),
                        1,
                        Integer::sum);
            }
        } catch (IOException e) {
            throw new AssertionError("Not a readable report: " + report, e);
        }
    }
}
