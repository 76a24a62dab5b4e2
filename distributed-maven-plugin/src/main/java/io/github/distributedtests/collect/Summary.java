package io.github.distributedtests.collect;

import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.report.ClassBar;
import io.github.distributedtests.report.ExecutionBar;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.SetUpBar;
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

    /** Times count from the first execution of each node, over all modules. */
    public static RunSummary of(Ledgers ledgers, Verdict verdict) {
        Map<Integer, Long> zeros = zeros(ledgers);
        List<TestBar> tests = new ArrayList<>();
        List<ClassBar> classes = new ArrayList<>();
        List<SetUpBar> setUps = new ArrayList<>();
        Map<ExecutionKey, SharedContexts> contexts = SharedContexts.byExecution(ledgers);
        for (NodeRun run : ledgers.runs()) {
            String module = run.execution().module();
            long zero = zeros.get(run.node());
            run.ends()
                    .map(end -> new TestBar(
                            run.node(),
                            module,
                            end.test(),
                            end.invocation(),
                            end.startEpochNanos() - zero,
                            end.durationNanos(),
                            end.outcome()))
                    .forEach(tests::add);
            run.classTimes()
                    .map(type -> new ClassBar(run.node(), module, type.className(), type.ownNanos()))
                    .forEach(classes::add);
            setUps.addAll(SetUpBars.of(run, contexts.get(run.execution()), zero));
        }
        return new RunSummary(
                verdict.numbers().nodes(),
                weights(ledgers, verdict.numbers().nodes()),
                distribution(ledgers),
                verdict.problems().stream().map(Problem::what).toList(),
                tests,
                classes,
                setUps,
                executions(ledgers, zeros),
                tally(verdict.numbers()));
    }

    /** By node: when it began to run tests, in nanoseconds since 1970. */
    private static Map<Integer, Long> zeros(Ledgers ledgers) {
        Map<Integer, Long> zeros = new HashMap<>();
        for (NodeRun run : ledgers.runs()) {
            zeros.merge(run.node(), startNanos(run), Math::min);
            run.ends().forEach(end -> zeros.merge(run.node(), end.startEpochNanos(), Math::min));
        }
        return zeros;
    }

    private static long startNanos(NodeRun run) {
        return run.header().startedMillis() * 1_000_000;
    }

    /** None where one didn't end, so that nobody takes what is known for all. */
    private static List<ExecutionBar> executions(Ledgers ledgers, Map<Integer, Long> zeros) {
        if (ledgers.runs().stream().anyMatch(run -> run.finished().isEmpty())) {
            return List.of();
        }
        return ledgers.runs().stream()
                .map(run -> new ExecutionBar(
                        run.node(),
                        run.execution().module(),
                        Measured.nameOfJvm(run),
                        startNanos(run) - zeros.get(run.node()),
                        run.wallNanos(),
                        Measured.sharedNanos(run)))
                .toList();
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
