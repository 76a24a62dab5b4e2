package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.algorithms.Algorithm;
import io.github.distributedtests.benchmark.algorithms.Algorithms;
import io.github.distributedtests.benchmark.report.BarPlot;
import io.github.distributedtests.benchmark.report.BarPlot.Bar;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.Ratio;
import io.github.distributedtests.timings.Timings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** How even the split is, over what no split can beat, of real suites, against what others do. */
public final class BalancePart implements Part {
    private static final int[] NODES = {2, 4, 8, 16};
    private static final double AIM = 1.02;

    @Override
    public PartResult run(Setup setup) throws IOException {
        SortedMap<String, Timings> suites = RecordedTimings.in(setup.root());
        Map<Trouble, List<BalanceLine>> results = new EnumMap<>(Trouble.class);
        for (Trouble trouble : Trouble.values()) {
            List<BalanceLine> lines = new ArrayList<>();
            suites.forEach((name, timings) -> {
                for (int nodes : NODES) {
                    lines.add(BalanceLine.of(trouble, name, timings, nodes));
                }
            });
            results.put(trouble, lines);
        }
        StringBuilder text = new StringBuilder(BalanceText.INTRODUCTION).append(BalanceText.suites(suites));
        List<Ratio> ratios = new ArrayList<>();
        results.forEach((trouble, lines) -> {
            text.append("\n### ").append(capitalized(trouble.label())).append("\n\n");
            text.append(BalanceText.table(lines)).append('\n').append(BalanceText.comparison(lines));
            ratios.add(ratio(trouble, lines));
        });
        return new PartResult("Balance", ratios, text.toString(), Map.of("balance.svg", plot(results)));
    }

    private static Ratio ratio(Trouble trouble, List<BalanceLine> lines) {
        Algorithm rival = Algorithms.ALL.stream()
                .filter(algorithm -> !Algorithms.isOurs(algorithm))
                .min(Comparator.comparingDouble(algorithm -> mean(lines, algorithm)))
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
                trouble == Trouble.NONE || trouble == Trouble.SLOW_RUN ? AIM : Double.NaN);
    }

    private static double worst(List<BalanceLine> lines, Algorithm algorithm) {
        return lines.stream().mapToDouble(line -> line.of(algorithm)).max().orElseThrow();
    }

    private static double mean(List<BalanceLine> lines, Algorithm algorithm) {
        return lines.stream().mapToDouble(line -> line.of(algorithm)).average().orElseThrow();
    }

    private static String plot(Map<Trouble, List<BalanceLine>> results) {
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
