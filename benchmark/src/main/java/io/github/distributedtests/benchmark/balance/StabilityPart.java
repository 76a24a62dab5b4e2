package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.algorithms.Algorithm;
import io.github.distributedtests.benchmark.algorithms.Algorithms;
import io.github.distributedtests.benchmark.algorithms.Suite;
import io.github.distributedtests.benchmark.report.BarPlot;
import io.github.distributedtests.benchmark.report.BarPlot.Bar;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.Ratio;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/** How many tests change nodes when little has changed. */
public final class StabilityPart implements Part {
    private static final int[] NODES = {2, 4, 8, 16};
    private static final int SEEDS = 10;

    private enum Change {
        TEST_ADDED("one test class added, of one test"),
        NODE_ADDED("one node added"),
        DRIFT("timings drift by 10 %");

        private final String label;

        Change(String label) {
            this.label = label;
        }
    }

    private record MovedTests(String suite, int nodes, Map<Algorithm, Double> moved) {}

    @Override
    public PartResult run(Setup setup) throws IOException {
        SortedMap<String, Timings> suites = RecordedTimings.in(setup.root());
        Map<Change, List<MovedTests>> results = new LinkedHashMap<>();
        for (Change change : Change.values()) {
            List<MovedTests> lines = new ArrayList<>();
            suites.forEach((name, timings) -> {
                for (int nodes : NODES) {
                    lines.add(line(change, name, timings, nodes));
                }
            });
            results.put(change, lines);
        }
        StringBuilder text = new StringBuilder(INTRODUCTION);
        results.forEach((change, lines) ->
                text.append("\n### ").append(label(change)).append("\n\n").append(table(lines)));
        List<Ratio> ratios = results.entrySet().stream()
                .map(result -> ratio(result.getKey(), result.getValue()))
                .toList();
        return new PartResult("Stability", ratios, text.toString(), Map.of("stability.svg", plot(results)));
    }

    private static final String INTRODUCTION = """
            The part of the tests that are on another node than before, in percent: what makes caches of nodes worth less, and
            what moves hidden dependence between tests about. Mean over 10 seeds. When a node is added, at least 1/(N + 1) has
            to move.

            ![](stability.svg)

            """;

    private static MovedTests line(Change change, String name, Timings timings, int nodes) {
        Map<Algorithm, Double> moved = new LinkedHashMap<>();
        for (Algorithm algorithm : Algorithms.ALL) {
            Map<String, Integer> before = owners(algorithm, timings, nodes);
            double sum = 0;
            int seeds = change == Change.NODE_ADDED ? 1 : SEEDS;
            for (int seed = 1; seed <= seeds; seed++) {
                Map<String, Integer> after = switch (change) {
                    case TEST_ADDED -> owners(algorithm, withTest(timings, new Random(seed)), nodes);
                    case NODE_ADDED -> owners(algorithm, timings, nodes + 1);
                    case DRIFT -> owners(algorithm, Noise.of(timings, 0.1, new Random(seed)), nodes);
                };
                sum += moved(before, after);
            }
            moved.put(algorithm, sum / seeds);
        }
        return new MovedTests(name, nodes, moved);
    }

    /** Beside a class that there is, so that it may come anywhere in their order. */
    private static Timings withTest(Timings timings, Random random) {
        List<TestTime> tests = new ArrayList<>(timings.tests());
        TestTime like = tests.get(random.nextInt(tests.size()));
        String type =
                Suite.of(timings).tests().get(timings.tests().indexOf(like)).className();
        tests.add(new TestTime(like.module(), type + "New#test", like.seconds()));
        return new Timings(tests, timings.classes());
    }

    private static Map<String, Integer> owners(Algorithm algorithm, Timings timings, int nodes) {
        Suite suite = Suite.of(timings);
        double[] weights = new double[nodes];
        Arrays.fill(weights, 1);
        int[] assigned = algorithm.assign(suite, timings, weights);
        Map<String, Integer> owners = new HashMap<>();
        for (int i = 0; i < assigned.length; i++) {
            owners.put(suite.tests().get(i).name(), assigned[i]);
        }
        return owners;
    }

    private static double moved(Map<String, Integer> before, Map<String, Integer> after) {
        long moved = before.entrySet().stream()
                .filter(owner -> !owner.getValue().equals(after.get(owner.getKey())))
                .count();
        return (double) moved / before.size();
    }

    private static String table(List<MovedTests> lines) {
        List<String> head = new ArrayList<>(List.of("suite", "N"));
        Algorithms.ALL.forEach(algorithm -> head.add(algorithm.label()));
        MarkdownTable table = new MarkdownTable(head.toArray(String[]::new));
        for (MovedTests line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.suite(), Integer.toString(line.nodes())));
            line.moved().values().forEach(part -> cells.add("%.1f".formatted(100 * part)));
            table.row(cells);
        }
        return table.toString();
    }

    private static Ratio ratio(Change change, List<MovedTests> lines) {
        double plan = mean(lines, Algorithms.PLAN);
        String detail =
                "mean over all lines; ring %.1f %%, least_duration %.1f %%, longest first %.1f %%, round robin %.1f %%"
                        .formatted(
                                100 * mean(lines, Algorithms.RING),
                                100 * mean(lines, Algorithms.labelled("least_duration")),
                                100 * mean(lines, Algorithms.labelled("longest first, by class")),
                                100 * mean(lines, Algorithms.labelled("round robin, by class")));
        return Ratio.of("Part of the tests that the plan moves, " + change.label, plan, detail);
    }

    private static double mean(List<MovedTests> lines, Algorithm algorithm) {
        return lines.stream()
                .mapToDouble(line -> line.moved().get(algorithm))
                .average()
                .orElseThrow();
    }

    private static String plot(Map<Change, List<MovedTests>> results) {
        BarPlot plot = new BarPlot("How many tests change nodes", "Mean over the suites and over 2, 4, 8 and 16 nodes");
        results.forEach((change, lines) -> plot.panel(
                label(change),
                Algorithms.ALL.stream()
                        .map(algorithm -> {
                            double part = 100 * mean(lines, algorithm);
                            return new Bar(
                                    algorithm.label(), part, "%.1f %%".formatted(part), Algorithms.isOurs(algorithm));
                        })
                        .toList()));
        return plot.svg();
    }

    private static String label(Change change) {
        return change.label.substring(0, 1).toUpperCase(Locale.ROOT) + change.label.substring(1);
    }
}
