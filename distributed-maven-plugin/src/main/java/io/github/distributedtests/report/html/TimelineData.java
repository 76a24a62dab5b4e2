package io.github.distributedtests.report.html;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.report.TestBar;
import io.github.distributedtests.report.TestId;
import io.github.distributedtests.text.VisibleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tests of all nodes as JSON for the script of the page, small enough for hundreds of thousands of them: every name
 * stands once, and numbers are differences from the ones before, which are mostly small.
 *
 * <pre>
 * modules      ["groupId:artifactId", ...]
 * classes      ["com.acme.FooTest", ...]           outermost classes
 * invocations  ["", "(int)[1]", ...]
 * tests        {m: [module, ...], c: [class, ...], n: ["#bar", "$Inner#baz", ...]}
 * nodes        [{t: [test, ...], i: [invocation, ...], s: [start, ...], d: [duration, ...], o: "PPF..."}, ...]
 * </pre>
 *
 * The columns m, c, t and i hold the difference of the index from the one before, s that of the start; d is the duration
 * itself. Both are in microseconds. The bars of a node stand in the order of time. An outcome is its first letter.
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

    /** @param bars the tests of each node in the order of time; node 1 first */
    static String json(List<List<TestBar>> bars) {
        TimelineData data = new TimelineData();
        StringBuilder nodes = new StringBuilder();
        for (List<TestBar> node : bars) {
            nodes.append(nodes.isEmpty() ? "" : ",").append(data.node(node));
        }
        StringBuilder json = new StringBuilder("{\"tests\":").append(data.testTable());
        json.append(",\"modules\":").append(strings(data.modules.keySet()));
        json.append(",\"classes\":").append(strings(data.classes.keySet()));
        json.append(",\"invocations\":").append(strings(data.invocations.keySet()));
        return json.append(",\"nodes\":[").append(nodes).append("]}").toString();
    }

    private String node(List<TestBar> bars) {
        Column test = new Column();
        Column invocation = new Column();
        Column start = new Column();
        StringBuilder durations = new StringBuilder();
        StringBuilder outcomes = new StringBuilder();
        for (TestBar bar : bars) {
            long startMicros = bar.startNanos() / MICRO;
            long endMicros = (bar.startNanos() + bar.durationNanos()) / MICRO;
            test.add(index(tests, TestId.ofTest(bar)));
            invocation.add(index(invocations, bar.invocation()));
            start.add(startMicros);
            durations.append(durations.isEmpty() ? "" : ",").append(endMicros - startMicros);
            outcomes.append(bar.outcome().name().charAt(0));
        }
        return "{\"t\":[%s],\"i\":[%s],\"s\":[%s],\"d\":[%s],\"o\":\"%s\"}"
                .formatted(test, invocation, start, durations, outcomes);
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
