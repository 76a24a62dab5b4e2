package io.github.distributedtests.collect;

import io.github.distributedtests.files.PlainFiles;
import io.github.distributedtests.json.Json;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.TestEnd;
import io.github.distributedtests.verdict.FailedTest;
import io.github.distributedtests.verdict.Numbers;
import io.github.distributedtests.verdict.Problem;
import io.github.distributedtests.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The verdict for machines, as {@code docs/verdict-json.md} and {@code docs/verdict.schema.json} describe it. */
final class VerdictJson {
    static final String FILE = "verdict.json";

    private static final int FORMAT = 1;

    private final Verdict verdict;
    private final List<FailedTest> failed;

    private VerdictJson(Verdict verdict, List<FailedTest> failed) {
        this.verdict = verdict;
        this.failed = failed;
    }

    /** One that an earlier run left says nothing about this one. */
    static void deleteOutdated(Path output) throws IOException {
        Path file = output.resolve(FILE);
        if (!Files.isDirectory(file)) {
            Files.deleteIfExists(file);
        }
    }

    static void write(Path output, Ledgers ledgers, Verdict verdict, List<FailedTest> failed, Reports reports)
            throws IOException {
        Map<String, Object> values = new VerdictJson(verdict, failed).values(ledgers);
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("verdict", CollectedRun.VERDICT);
        files.put("report", reports.page().map(page -> relative(output, page)).orElse(null));
        files.put(
                "junitXml",
                reports.files().stream().map(file -> relative(output, file)).toList());
        values.put("files", files);
        PlainFiles.replace(output.resolve(FILE), Json.of(values));
    }

    /** With slashes, so that it means the same everywhere. The merge gives real paths. */
    private static String relative(Path output, Path file) {
        Path base = output;
        try {
            base = file.startsWith(output) ? output : output.toRealPath();
        } catch (IOException e) {
            // It was there a moment ago.
        }
        return base.relativize(file).toString().replace('\\', '/');
    }

    private Map<String, Object> values(Ledgers ledgers) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", FORMAT);
        values.put("everyTestRanExactlyOnce", verdict.everyTestRanExactlyOnce());
        values.put("causes", verdict.problems().stream().map(VerdictJson::cause).toList());
        values.put("notes", verdict.notes());
        values.put("numbers", numbers());
        values.put("nodes", nodes(ledgers));
        values.put("failedTests", failed.stream().map(VerdictJson::failedTest).toList());
        return values;
    }

    private static Map<String, Object> cause(Problem problem) {
        Map<String, Object> cause = new LinkedHashMap<>();
        cause.put("cause", problem.cause().name());
        cause.put("node", problem.node() == 0 ? null : problem.node());
        cause.put("text", problem.what());
        cause.put("why", problem.why());
        cause.put("next", problem.next());
        cause.put("names", problem.names());
        return cause;
    }

    private Map<String, Object> numbers() {
        Numbers all = verdict.numbers();
        boolean known = !all.nothingRecorded();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("nodes", all.nodes());
        numbers.put("modules", all.modules());
        numbers.put("executions", all.executions());
        numbers.put("classes", known ? all.classes() : null);
        numbers.put("tests", known ? all.tests() : null);
        numbers.put("failed", known ? all.failed() : null);
        numbers.put("flaky", known ? all.flaky() : null);
        numbers.put("skipped", known ? all.skipped() : null);
        numbers.put("complete", all.unrecorded().isEmpty());
        return numbers;
    }

    /** One for each that there was to be, also where it left nothing. */
    private List<Map<String, Object>> nodes(Ledgers ledgers) {
        Map<Integer, long[]> spans = new HashMap<>();
        for (NodeRun run : ledgers.runs()) {
            long[] span = spans.computeIfAbsent(run.node(), node -> new long[] {Long.MAX_VALUE, Long.MIN_VALUE});
            run.ends().forEach(end -> extend(span, end));
        }
        Map<Integer, Integer> failedOfNode = new HashMap<>();
        failed.forEach(test -> failedOfNode.merge(test.node(), 1, Integer::sum));
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (int number = 1; number <= verdict.numbers().nodes(); number++) {
            Integer tests = verdict.numbers().testsOfNode().get(number);
            boolean known = tests != null
                    && (tests > 0 || !verdict.numbers().unrecorded().contains(number));
            long[] span = spans.get(number);
            boolean ran = span != null && span[0] <= span[1];
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("node", number);
            node.put("start", ran ? Instant.ofEpochSecond(0, span[0]).toString() : null);
            node.put("duration", ran ? Math.round((span[1] - span[0]) / 1e6) / 1e3 : null);
            node.put("tests", known ? tests : null);
            node.put("failed", known ? failedOfNode.getOrDefault(number, 0) : null);
            node.put(
                    "complete", tests != null && !verdict.numbers().unrecorded().contains(number));
            nodes.add(node);
        }
        return nodes;
    }

    private static void extend(long[] span, TestEnd end) {
        span[0] = Math.min(span[0], end.startEpochNanos());
        span[1] = Math.max(span[1], end.startEpochNanos() + end.durationNanos());
    }

    private static Map<String, Object> failedTest(FailedTest test) {
        Map<String, Object> failed = new LinkedHashMap<>();
        failed.put("module", test.module());
        failed.put("name", test.name());
        failed.put("invocation", test.invocation());
        failed.put("node", test.node());
        failed.put("blocked", test.blocked());
        return failed;
    }
}
