package io.github.distributedtests.collect;

import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.report.ClassBar;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.Tally;
import io.github.distributedtests.report.TestBar;
import io.github.distributedtests.verdict.Numbers;
import io.github.distributedtests.verdict.Problem;
import io.github.distributedtests.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the report shows of the ledgers and of the verdict about them. */
public final class Summary {
    private Summary() {}

    /** Times count from the first test of each node, over all modules and executions. */
    public static RunSummary of(Ledgers ledgers, Verdict verdict) {
        Map<Integer, Long> firstStart = new HashMap<>();
        ledgers.runs()
                .forEach(run ->
                        run.ends().forEach(end -> firstStart.merge(run.node(), end.startEpochNanos(), Math::min)));
        List<TestBar> tests = new ArrayList<>();
        List<ClassBar> classes = new ArrayList<>();
        for (NodeRun run : ledgers.runs()) {
            String module = run.execution().module();
            run.ends()
                    .map(end -> new TestBar(
                            run.node(),
                            module,
                            end.test(),
                            end.invocation(),
                            end.startEpochNanos() - firstStart.get(run.node()),
                            end.durationNanos(),
                            end.outcome()))
                    .forEach(tests::add);
            run.classTimes()
                    .map(type -> new ClassBar(run.node(), module, type.className(), type.ownNanos()))
                    .forEach(classes::add);
            run.contexts()
                    .filter(use -> use.waitedNanos() > 0)
                    .map(use -> new ClassBar(run.node(), module, use.className(), use.waitedNanos()))
                    .forEach(classes::add);
        }
        return new RunSummary(
                verdict.numbers().nodes(),
                weights(ledgers, verdict.numbers().nodes()),
                distribution(ledgers),
                verdict.problems().stream().map(Problem::what).toList(),
                tests,
                classes,
                tally(verdict.numbers()));
    }

    private static Tally tally(Numbers numbers) {
        List<Integer> testsOfNode = IntStream.rangeClosed(1, numbers.nodes())
                .mapToObj(node -> numbers.testsOfNode().getOrDefault(node, 0))
                .toList();
        return new Tally(
                numbers.tests(),
                testsOfNode,
                numbers.failed(),
                numbers.flaky(),
                numbers.skipped(),
                numbers.unrecorded().isEmpty());
    }

    private static List<Double> weights(Ledgers ledgers, int nodes) {
        return ledgers.runs().stream()
                .map(NodeRun::header)
                .filter(header -> header.nodes() == nodes)
                .findFirst()
                .map(header -> Arrays.stream(header.weightsOfNodes()).boxed().toList())
                .orElse(Collections.nCopies(nodes, 1.0));
    }

    private static String distribution(Ledgers ledgers) {
        return ledgers.runs().stream()
                .map(NodeRun::header)
                .map(header -> "by the %s, by %s"
                        .formatted(
                                header.plan().equals("ring") ? "ring" : "plan",
                                header.granularity().equals("CLASS") ? "class" : "method"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("; "));
    }
}
