package io.github.distributedtests.junitxml;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/**
 * What has to be known of a report before the first line of the merged one can be written: that it can be read to its
 * end, and what goes into the tag of the suite.
 *
 * @param counted how many {@code tests}, {@code errors}, {@code failures}, {@code skipped} and {@code flakes} there are
 *     among the test cases
 * @param time the sum over the test cases, in seconds
 * @param suiteWide the first tag of each of {@link #SUITE_WIDE} that is a child of the root
 */
record ReportScan(Path file, Tag root, Map<String, Integer> counted, BigDecimal time, Map<String, Tag> suiteWide) {
    /** What a suite has once, however many machines ran it. */
    static final Set<String> SUITE_WIDE = Set.of("properties", "system-out", "system-err");

    private static final Map<String, String> KINDS = Map.of(
            "error", "errors",
            "failure", "failures",
            "skipped", "skipped",
            "flakyFailure", "flakes",
            "flakyError", "flakes");

    /** A test counts as the first of these that it has: one that failed in the end isn't flaky. */
    private static final List<String> OUTCOMES = List.of("errors", "failures", "skipped", "flakes");

    /** A file of several suites, such as other tools than Surefire write. */
    boolean hasSeveralSuites() {
        return root.localName().equals("testsuites");
    }

    /**
     * Reads a file from its start to its end.
     *
     * @throws UnreadableReportException if it isn't a report, or not one as a whole
     */
    static ReportScan of(Path file) throws UnreadableReportException {
        try (ReportCursor cursor = new ReportCursor(file)) {
            Tag root = cursor.nextTag();
            if (!root.localName().equals("testsuite") && !root.localName().equals("testsuites")) {
                throw cursor.unreadable("it is no report, as it starts with <" + root.localName() + '>');
            }
            Scanner scanner = new Scanner();
            for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    scanner.start(Tag.of(cursor.xml()));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    scanner.end();
                }
            }
            return new ReportScan(file, root, scanner.counted, scanner.time, scanner.suiteWide);
        }
    }

    private static final class Scanner {
        private final Map<String, Integer> counted = new HashMap<>();
        private final Map<String, Tag> suiteWide = new HashMap<>();
        private BigDecimal time = BigDecimal.ZERO;

        private final List<String> open = new ArrayList<>();
        private final Set<String> kinds = new HashSet<>();

        void start(Tag tag) {
            String name = tag.localName();
            if (open.isEmpty() && SUITE_WIDE.contains(name)) {
                suiteWide.putIfAbsent(name, tag);
            }
            if (name.equals("testcase")) {
                kinds.clear();
                time = time.add(SuiteTotals.seconds(tag.attribute("time")).orElse(BigDecimal.ZERO));
            } else if (!open.isEmpty() && open.get(open.size() - 1).equals("testcase") && KINDS.containsKey(name)) {
                kinds.add(KINDS.get(name));
            }
            open.add(name);
        }

        void end() {
            if (open.isEmpty()) {
                return; // the root's
            }
            if (open.remove(open.size() - 1).equals("testcase")) {
                counted.merge("tests", 1, Integer::sum);
                OUTCOMES.stream()
                        .filter(kinds::contains)
                        .findFirst()
                        .ifPresent(kind -> counted.merge(kind, 1, Integer::sum));
            }
        }
    }
}
