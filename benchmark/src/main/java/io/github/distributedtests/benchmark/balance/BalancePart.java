package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.algorithms.Algorithm;
import io.github.distributedtests.benchmark.algorithms.Algorithms;
import io.github.distributedtests.benchmark.algorithms.Suite;
import io.github.distributedtests.benchmark.report.BarPlot;
import io.github.distributedtests.benchmark.report.BarPlot.Bar;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.benchmark.report.Ratio;
import io.github.distributedtests.benchmark.report.Section;
import io.github.distributedtests.timings.Timings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** How even the split is, over what no split can beat, of real suites, against what others do. */
public final class BalancePart implements Part {
    private static final int[] NODES = {2, 4, 8, 16};

    /** What is printed alike is alike. */
    private static final double NOTHING = 0.0005;

    /** One suite on one number of nodes: what became of each algorithm. */
    private record Line(String suite, int nodes, boolean bounded, Map<Algorithm, Double> overLeast) {}

    @Override
    public Section run(Setup setup) throws IOException {
        SortedMap<String, Timings> suites = RecordedTimings.in(setup.root());
        Map<Trouble, List<Line>> results = new LinkedHashMap<>();
        for (Trouble trouble : Trouble.values()) {
            List<Line> lines = new ArrayList<>();
            suites.forEach((name, timings) -> {
                for (int nodes : NODES) {
                    lines.add(line(trouble, name, timings, nodes));
                }
            });
            results.put(trouble, lines);
        }
        StringBuilder text = new StringBuilder(INTRODUCTION).append(suiteTable(suites));
        List<Ratio> ratios = new ArrayList<>();
        results.forEach((trouble, lines) -> {
            text.append("\n### ")
                    .append(capitalized(trouble.label()))
                    .append("\n\n")
                    .append(table(lines));
            text.append('\n').append(comparison(lines)).append('\n');
            ratios.add(ratio(trouble, lines));
        });
        return new Section("Balance", ratios, text.toString(), Map.of("balance.svg", plot(results)));
    }

    private static final String INTRODUCTION = """
            When the last node is done, over what no split can beat: an even load, or the longest test with the set-up of its
            class. 1.000 is perfect. Where the longest test is the bound, the line has a star: there a split can hardly
            be bad. Set-up counts on every node that has a part of the class, in every column.

            The timings are those that the plugin itself recorded while it ran the tests of published jars
            (`benchmark/record`); they are in `benchmark/timings`. With trouble, each number is the mean over 20 seeds, or
            over all choices of the slow node. `least_duration` and `duration_based_chunks` are those of pytest-split; they
            and all others but the plan, the ring and longest first take no weights.

            ![](balance.svg)

            """;

    private static Line line(Trouble trouble, String name, Timings timings, int nodes) {
        List<Situation> situations = trouble.situations(timings, nodes);
        Map<Algorithm, Double> overLeast = new LinkedHashMap<>();
        for (Algorithm algorithm : Algorithms.ALL) {
            overLeast.put(
                    algorithm,
                    situations.stream()
                            .mapToDouble(situation -> situation.overLeast(algorithm))
                            .average()
                            .orElseThrow());
        }
        Situation first = situations.get(0);
        double evenLoad = first.suite().makespan(new int[first.suite().tests().size()], new double[] {1})
                / java.util.Arrays.stream(first.speeds()).sum();
        return new Line(name, nodes, first.suite().leastMakespan(first.speeds()) > evenLoad * 1.0001, overLeast);
    }

    private static String suiteTable(SortedMap<String, Timings> suites) {
        MarkdownTable table = new MarkdownTable(
                "suite", "classes", "tests", "total", "of it set-up", "longest class", "longest test");
        suites.forEach((name, timings) -> {
            Suite suite = Suite.of(timings);
            double total = suite.makespan(new int[suite.tests().size()], new double[] {1});
            Map<String, Double> types = new LinkedHashMap<>();
            suite.tests().forEach(test -> types.merge(test.className(), test.seconds(), Double::sum));
            double own = types.keySet().stream().mapToDouble(suite::ownSeconds).sum();
            table.row(
                    name,
                    types.size(),
                    suite.tests().size(),
                    "%.1f s".formatted(total),
                    "%.1f s".formatted(own),
                    "%.1f s"
                            .formatted(types.entrySet().stream()
                                    .mapToDouble(type -> type.getValue() + suite.ownSeconds(type.getKey()))
                                    .max()
                                    .orElse(0)),
                    "%.1f s"
                            .formatted(suite.tests().stream()
                                    .mapToDouble(Suite.Test::seconds)
                                    .max()
                                    .orElse(0)));
        });
        return table.toString();
    }

    private static String table(List<Line> lines) {
        List<String> head = new ArrayList<>(List.of("suite", "N"));
        Algorithms.ALL.forEach(algorithm -> head.add(algorithm.label()));
        MarkdownTable table = new MarkdownTable(head.toArray(String[]::new));
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.suite(), line.nodes() + (line.bounded() ? "*" : "")));
            double best = line.overLeast().values().stream()
                    .mapToDouble(value -> value)
                    .min()
                    .orElseThrow();
            line.overLeast().values().forEach(value -> {
                String number = "%.3f".formatted(value);
                cells.add(value < best + NOTHING ? "**" + number + "**" : number);
            });
            table.row(cells);
        }
        return table.toString();
    }

    /** Where the plan is behind, by how much and whom. */
    private static String comparison(List<Line> lines) {
        List<String> behind = new ArrayList<>();
        for (Line line : lines) {
            double plan = line.overLeast().get(Algorithms.PLAN);
            line.overLeast().entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .filter(best -> best.getValue() < plan - NOTHING)
                    .ifPresent(best -> behind.add("%s on %d nodes (%s, by %.1f %%)"
                            .formatted(
                                    line.suite(),
                                    line.nodes(),
                                    best.getKey().label(),
                                    100 * (plan / best.getValue() - 1))));
        }
        return behind.isEmpty()
                ? "The plan is the best or as good as the best on every line.\n"
                : "The plan is behind on %d of %d lines: %s.\n"
                        .formatted(behind.size(), lines.size(), String.join("; ", behind));
    }

    private static Ratio ratio(Trouble trouble, List<Line> lines) {
        Algorithm rival = Algorithms.ALL.stream()
                .filter(algorithm -> !Algorithms.isOurs(algorithm))
                .min(java.util.Comparator.comparingDouble(algorithm -> worst(lines, algorithm)))
                .orElseThrow();
        return new Ratio(
                "Plan over the least possible, " + trouble.label(),
                worst(lines, Algorithms.PLAN),
                "worst of %d lines; mean %.3f; best of the others: %s, worst %.3f, mean %.3f"
                        .formatted(
                                lines.size(),
                                mean(lines, Algorithms.PLAN),
                                rival.label(),
                                worst(lines, rival),
                                mean(lines, rival)),
                trouble == Trouble.NONE ? 1.02 : Double.NaN);
    }

    private static double worst(List<Line> lines, Algorithm algorithm) {
        return lines.stream()
                .mapToDouble(line -> line.overLeast().get(algorithm))
                .max()
                .orElseThrow();
    }

    private static double mean(List<Line> lines, Algorithm algorithm) {
        return lines.stream()
                .mapToDouble(line -> line.overLeast().get(algorithm))
                .average()
                .orElseThrow();
    }

    private static String plot(Map<Trouble, List<Line>> results) {
        BarPlot plot = new BarPlot(
                "How much longer than necessary the slowest node takes",
                "Mean over the suites and over 2, 4, 8 and 16 nodes; 0 % can't be beaten");
        results.forEach((trouble, lines) -> plot.panel(
                capitalized(trouble.label()),
                Algorithms.ALL.stream()
                        .map(algorithm -> {
                            double more = 100 * (mean(lines, algorithm) - 1);
                            return new Bar(
                                    algorithm.label(), more, "%.1f %%".formatted(more), Algorithms.isOurs(algorithm));
                        })
                        .toList()));
        return plot.svg();
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
