package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.benchmark.algorithms.Algorithm;
import io.github.distributedtests.benchmark.algorithms.Algorithms;
import io.github.distributedtests.benchmark.algorithms.Suite;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables about balance. */
final class BalanceText {
    /** What is printed alike is alike. */
    private static final double NOTHING = 0.0005;

    static final String INTRODUCTION = """
            When the last node is done, over what no split can beat: an even load, or the longest test with the set-up of its
            class. 1.000 is perfect. Where the longest test is the bound, the line has a star: there a split can hardly
            be bad. Set-up counts on every node that has a part of the class, in every column.

            The timings are those that the plugin itself recorded while it ran the tests of published jars
            (`benchmark/record`); they are in `benchmark/timings`. With trouble, each number is the mean over 20 seeds, or
            over all choices of the slow node. `least_duration` and `duration_based_chunks` are those of pytest-split; they
            and all others but the plan, the ring and longest first take no weights. The plan is made before anything is
            compiled, so it does not know that a test is gone; the others are given the list of what is there, as their
            tools are. In the run before, each was distributed by right timings; what it learned from it is what counts here:
            the plan by its own update of the timings, the others by what they measured last.

            ![](balance.svg)

            """;

    private BalanceText() {}

    static String suites(SortedMap<String, Timings> suites) {
        MarkdownTable table = new MarkdownTable(
                "suite", "classes", "tests", "total", "of it set-up", "longest class", "longest test");
        suites.forEach((name, timings) -> {
            Suite suite = Suite.of(timings);
            Map<String, Double> types = new TreeMap<>();
            suite.tests().forEach(test -> types.merge(test.className(), test.seconds(), Double::sum));
            table.row(
                    name,
                    types.size(),
                    suite.tests().size(),
                    seconds(suite.total()),
                    seconds(types.keySet().stream()
                            .mapToDouble(suite::ownSeconds)
                            .sum()),
                    seconds(types.entrySet().stream()
                            .mapToDouble(type -> type.getValue() + suite.ownSeconds(type.getKey()))
                            .max()
                            .orElse(0)),
                    seconds(suite.tests().stream()
                            .mapToDouble(Suite.TimedTest::seconds)
                            .max()
                            .orElse(0)));
        });
        return table.toString();
    }

    private static String seconds(double value) {
        return "%.1f s".formatted(value);
    }

    static String table(List<BalanceLine> lines) {
        List<String> head = new ArrayList<>(List.of("suite", "N"));
        Algorithms.ALL.forEach(algorithm -> head.add(algorithm.label()));
        MarkdownTable table = new MarkdownTable(head.toArray(String[]::new));
        for (BalanceLine line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.suite(), line.nodes() + (line.bounded() ? "*" : "")));
            double best = line.best().getValue();
            for (Algorithm algorithm : Algorithms.ALL) {
                String number = "%.3f".formatted(line.of(algorithm));
                cells.add(line.of(algorithm) < best + NOTHING ? "**" + number + "**" : number);
            }
            table.row(cells);
        }
        return table.toString();
    }

    /** Where the plan is behind, by how much and whom. */
    static String comparison(List<BalanceLine> lines) {
        List<String> behind = lines.stream()
                .filter(line -> line.best().getValue() < line.of(Algorithms.PLAN) - NOTHING)
                .map(line -> "%s on %d nodes (%s, by %.1f %%)"
                        .formatted(
                                line.suite(),
                                line.nodes(),
                                line.best().getKey().label(),
                                100 * (line.of(Algorithms.PLAN) / line.best().getValue() - 1)))
                .toList();
        return behind.isEmpty()
                ? "The plan is the best or as good as the best on every line.\n"
                : "The plan is behind on %d of %d lines: %s.\n"
                        .formatted(behind.size(), lines.size(), String.join("; ", behind));
    }
}
