package io.github.distributedtests.benchmark.setup;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.Ratio;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.algorithm.Nodes;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What set-up costs that is shared: the test JVMs of modules, and application contexts. */
public final class SetUpPart implements Part {
    private static final int[] MODULES = {10, 30, 100};
    private static final double[] JVM_SECONDS = {0.5, 1, 3, 10};
    private static final int[] NODES = {2, 4, 8, 16};
    private static final int SEEDS = 3;
    private static final double AIM = 1.05;

    private static final String INTRODUCTION = """
            When the last node is done, over what no split can beat, in made-up builds of 10 to 100 modules, each with a test JVM
            that every node pays for which has a test of the module; in half of the builds every third module has application
            contexts of about 2 s, each shared by 1 to 10 classes. Modules have about 22 s of tests; a few have most of them.
            Mean over 3 seeds.

            What no split can beat is the greater of two: the longest test with all that it needs, and an even load in which
            each set-up is paid for as often as what stands below it fills the time of a node that is left beside it. "Longest
            first" knows all costs, and gives a class or module to the node that is done with it earliest. The plan that knows
            no set-up but that of classes is given the same timings without the costs of test JVMs and contexts.

            """;

    private record Line(MadeUpReactor reactor, int nodes, Map<Way, Double> overLeast) {

        double of(Way way) {
            return overLeast.get(way);
        }

        boolean isPlanBest() {
            return overLeast.values().stream().allMatch(other -> of(Way.PLAN) <= other + 1e-9);
        }
    }

    @Override
    public PartResult run(Setup setup) {
        List<Line> lines = new ArrayList<>();
        for (int modules : MODULES) {
            for (double jvmSeconds : JVM_SECONDS) {
                for (boolean contexts : new boolean[] {false, true}) {
                    for (int nodes : NODES) {
                        lines.add(line(new MadeUpReactor(modules, jvmSeconds, contexts), nodes));
                    }
                }
            }
        }
        long best = lines.stream().filter(Line::isPlanBest).count();
        List<Ratio> ratios = Arrays.stream(Way.values())
                .map(way -> new Ratio(
                        "With set-up that is shared, over the least possible: " + way.label(),
                        worst(lines, way),
                        "worst of %d lines; mean %.3f".formatted(lines.size(), mean(lines, way)),
                        way == Way.PLAN ? AIM : Double.NaN))
                .toList();
        String text = INTRODUCTION + table(lines)
                + "\nThe plan is the best on %d of %d lines.\n".formatted(best, lines.size());
        return new PartResult("Set-up", ratios, text, Map.of());
    }

    private static Line line(MadeUpReactor reactor, int nodes) {
        Map<Way, Double> overLeast = new EnumMap<>(Way.class);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Timings timings = reactor.timings(seed);
            Build build = new Build(timings);
            double least = Nodes.equal(nodes).leastMakespan(SetUpTree.of(timings, Granularity.METHOD)) / 1e6;
            for (Way way : Way.values()) {
                double makespan = build.makespan(way.nodes(timings, build, nodes), nodes);
                overLeast.merge(way, makespan / least / SEEDS, Double::sum);
            }
        }
        return new Line(reactor, nodes, overLeast);
    }

    private static String table(List<Line> lines) {
        List<String> head = new ArrayList<>(List.of("modules", "s a JVM", "contexts", "N"));
        Arrays.stream(Way.values()).forEach(way -> head.add(way.label()));
        MarkdownTable table = new MarkdownTable(head.toArray(String[]::new));
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(line.reactor().modules()),
                    "%.1f".formatted(line.reactor().jvmSeconds()),
                    line.reactor().withContexts() ? "yes" : "no",
                    Integer.toString(line.nodes())));
            Arrays.stream(Way.values()).forEach(way -> cells.add("%.3f".formatted(line.of(way))));
            table.row(cells);
        }
        return table.toString();
    }

    private static double worst(List<Line> lines, Way way) {
        return lines.stream().mapToDouble(line -> line.of(way)).max().orElseThrow();
    }

    private static double mean(List<Line> lines, Way way) {
        return lines.stream().mapToDouble(line -> line.of(way)).average().orElseThrow();
    }
}
