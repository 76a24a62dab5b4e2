package io.github.distributedtests.report;

import io.github.distributedtests.ledger.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Runs to report on, built test by test. */
public final class SampleRun {
    static final String MODULE = "com.acme:app";
    static final long MILLI = 1_000_000;

    private final List<Double> weights;
    private final List<String> problems = new ArrayList<>();
    private final List<TestBar> tests = new ArrayList<>();
    private final List<ClassBar> classes = new ArrayList<>();
    private final List<SetUpBar> setUps = new ArrayList<>();
    private final List<ExecutionBar> executions = new ArrayList<>();

    private SampleRun(List<Double> weights) {
        this.weights = weights;
    }

    public static SampleRun on(int nodes) {
        return new SampleRun(Collections.nCopies(nodes, 1.0));
    }

    public static SampleRun weighted(Double... weights) {
        return new SampleRun(List.of(weights));
    }

    public SampleRun test(int node, String test, long startMillis, long millis) {
        return test(node, test, "", startMillis, millis, Outcome.PASSED);
    }

    public SampleRun test(int node, String test, String invocation, long startMillis, long millis, Outcome outcome) {
        tests.add(new TestBar(node, MODULE, test, invocation, startMillis * MILLI, millis * MILLI, outcome));
        return this;
    }

    public SampleRun setUp(int node, String className, long millis) {
        classes.add(new ClassBar(node, MODULE, className, millis * MILLI));
        return this;
    }

    /** When something was set up. */
    public SampleRun starts(int node, SetUpBar.Level level, String name, long startMillis, long millis) {
        setUps.add(new SetUpBar(node, MODULE, level, name, startMillis * MILLI, millis * MILLI));
        return this;
    }

    /** How long an execution took by the clock. */
    public SampleRun execution(int node, String execution, long startMillis, long millis, long sharedMillis) {
        executions.add(
                new ExecutionBar(node, MODULE, execution, startMillis * MILLI, millis * MILLI, sharedMillis * MILLI));
        return this;
    }

    public SampleRun problem(String problem) {
        problems.add(problem);
        return this;
    }

    public RunSummary summary() {
        return summary(tests, classes, setUps, executions);
    }

    /** As if nothing was run again, and every class could be set up. */
    private Tally tally() {
        List<TestBar> ended =
                tests.stream().filter(bar -> bar.outcome() != Outcome.GIVEN_UP).toList();
        return new Tally(
                count(ended, bar -> true),
                IntStream.rangeClosed(1, weights.size())
                        .mapToObj(node -> count(ended, bar -> bar.node() == node))
                        .toList(),
                count(ended, bar -> bar.outcome().isFailure()),
                0,
                count(ended, bar -> bar.outcome() == Outcome.SKIPPED || bar.outcome() == Outcome.ABORTED),
                true);
    }

    private static int count(List<TestBar> bars, Predicate<TestBar> which) {
        return (int) bars.stream().filter(which).map(TestId::ofTest).distinct().count();
    }

    /** The same with everything listed the other way round. */
    public RunSummary reversed() {
        return summary(reversed(tests), reversed(classes), reversed(setUps), reversed(executions));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private RunSummary summary(
            List<TestBar> bars, List<ClassBar> types, List<SetUpBar> starts, List<ExecutionBar> runs) {
        return new RunSummary(
                weights.size(), weights, "by the ring, by method", problems, bars, types, starts, runs, tally());
    }
}
