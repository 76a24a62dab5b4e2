package io.github.distributedtests.report.html;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.report.ExecutionBar;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.SetUpBar;
import io.github.distributedtests.report.TestBar;
import io.github.distributedtests.report.TestId;
import io.github.distributedtests.report.Totals;
import io.github.distributedtests.text.VisibleText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tests of all nodes, and what was set up for them, as JSON for the script of the page, small enough for hundreds of
 * thousands of them: every name stands once, and numbers are differences from the ones before, which are mostly small.
 *
 * <pre>
 * modules      ["groupId:artifactId", ...]
 * classes      ["com.acme.FooTest", ...]           outermost classes, and names of what else was set up
 * invocations  ["", "(int)[1]", ...]
 * tests        {m: [module, ...], c: [class, ...], n: ["#bar", "$Inner#baz", ...]}
 * nodes        [{t: [test, ...], i: [invocation, ...], s: [start, ...], d: [duration, ...], o: "PPF...",
 *               u: {m: [module, ...], c: [class, ...], s: [start, ...], d: [duration, ...], o: "jc..."},
 *               e: {s: [start, ...], d: [duration, ...]}}, ...]
 * </pre>
 *
 * A node has tests, in u what was set up, and in e its executions, all in the order of time. The columns m, c, t and i hold
 * the difference of the index from the one before, s that of the start; d is the duration itself. Both are in
 * microseconds. An outcome is its first letter; what was set up is a JVM, a context (x) or a class.
 */
final class TimelineData {
    private static final long MICRO = 1_000;

    private final Map<String, Integer> modules = new LinkedHashMap<>();
    private final Map<String, Integer> classes = new LinkedHashMap<>();
    private final Map<String, Integer> invocations = new LinkedHashMap<>();
    private final Map<TestId, Integer> tests = new LinkedHashMap<>();

    private TimelineData() {
        index(invocations, "");
    }

    static String json(RunSummary run, Totals totals) {
        TimelineData data = new TimelineData();
        StringBuilder nodes = new StringBuilder();
        for (int i = 0; i < totals.bars().size(); i++) {
            nodes.append(i == 0 ? "" : ",")
                    .append("{%s,\"u\":{%s},\"e\":{%s}}"
                            .formatted(
                                    data.tests(totals.bars().get(i)),
                                    data.setUps(i + 1, run.setUps()),
                                    executions(i + 1, run.executions())));
        }
        StringBuilder json = new StringBuilder("{\"tests\":").append(data.testTable());
        json.append(",\"modules\":").append(strings(data.modules.keySet()));
        json.append(",\"classes\":").append(strings(data.classes.keySet()));
        json.append(",\"invocations\":").append(strings(data.invocations.keySet()));
        return json.append(",\"nodes\":[").append(nodes).append("]}").toString();
    }

    private String setUps(int node, List<SetUpBar> all) {
        List<SetUpBar> bars = all.stream()
                .filter(bar -> bar.node() == node && bar.durationNanos() >= MICRO)
                .sorted(Comparator.comparingLong(SetUpBar::startNanos)
                        .thenComparing(SetUpBar::level)
                        .thenComparing(SetUpBar::module)
                        .thenComparing(SetUpBar::name)
                        .thenComparingLong(SetUpBar::durationNanos))
                .toList();
        Column module = new Column();
        Column type = new Column();
        Times times = new Times();
        StringBuilder levels = new StringBuilder();
        for (SetUpBar bar : bars) {
            module.add(index(modules, bar.module()));
            type.add(index(classes, bar.name()));
            times.add(bar.startNanos(), bar.durationNanos());
            levels.append(letter(bar.level()));
        }
        return "\"m\":[%s],\"c\":[%s],%s,\"o\":\"%s\"".formatted(module, type, times, levels);
    }

    private static char letter(SetUpBar.Level level) {
        return switch (level) {
            case JVM -> 'j';
            case CONTEXT -> 'x';
            case CLASS -> 'c';
        };
    }

    private static String executions(int node, List<ExecutionBar> all) {
        Times times = new Times();
        all.stream()
                .filter(bar -> bar.node() == node)
                .sorted(Comparator.comparingLong(ExecutionBar::startNanos).thenComparingLong(ExecutionBar::wallNanos))
                .forEach(bar -> times.add(bar.startNanos(), bar.wallNanos()));
        return times.toString();
    }

    private String tests(List<TestBar> bars) {
        Column test = new Column();
        Column invocation = new Column();
        Times times = new Times();
        StringBuilder outcomes = new StringBuilder();
        for (TestBar bar : bars) {
            test.add(index(tests, TestId.ofTest(bar)));
            invocation.add(index(invocations, bar.invocation()));
            times.add(bar.startNanos(), bar.durationNanos());
            outcomes.append(bar.outcome().name().charAt(0));
        }
        return "\"t\":[%s],\"i\":[%s],%s,\"o\":\"%s\"".formatted(test, invocation, times, outcomes);
    }

    private String testTable() {
        Column module = new Column();
        Column type = new Column();
        StringBuilder names = new StringBuilder();
        for (TestId test : tests.keySet()) {
            String className = TestName.parse(test.name()).outermostClass();
            module.add(index(modules, test.module()));
            type.add(index(classes, className));
            names.append(names.isEmpty() ? "" : ",")
                    .append(VisibleText.json(test.name().substring(className.length())));
        }
        return "{\"m\":[%s],\"c\":[%s],\"n\":[%s]}".formatted(module, type, names);
    }

    private static <K> int index(Map<K, Integer> table, K key) {
        Integer index = table.putIfAbsent(key, table.size());
        return index == null ? table.size() - 1 : index;
    }

    private static String strings(Iterable<String> texts) {
        StringBuilder json = new StringBuilder("[");
        for (String text : texts) {
            json.append(json.length() == 1 ? "" : ",").append(VisibleText.json(text));
        }
        return json.append(']').toString();
    }

    /** The columns s and d, in microseconds. */
    private static final class Times {
        private final Column starts = new Column();
        private final StringBuilder durations = new StringBuilder();

        void add(long startNanos, long durationNanos) {
            long startMicros = startNanos / MICRO;
            long endMicros = (startNanos + durationNanos) / MICRO;
            starts.add(startMicros);
            durations.append(durations.isEmpty() ? "" : ",").append(endMicros - startMicros);
        }

        @Override
        public String toString() {
            return "\"s\":[%s],\"d\":[%s]".formatted(starts, durations);
        }
    }

    /** Numbers with commas between, each less the one before. */
    private static final class Column {
        private final StringBuilder numbers = new StringBuilder();
        private long last;

        void add(long number) {
            numbers.append(numbers.isEmpty() ? "" : ",").append(number - last);
            last = number;
        }

        @Override
        public String toString() {
            return numbers.toString();
        }
    }
}
