package io.github.distributedtests.benchmark.builds;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.report.BarPlot;
import io.github.distributedtests.benchmark.report.BarPlot.Bar;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.Ratio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A published suite on 1, 2 and 4 nodes, one after another on one machine. */
public final class EndToEndPart implements Part {
    private static final String SUITE = "commons-collections4";
    private static final int[] NODES = {2, 4};
    private static final int ROUNDS = 3;

    /** What a split came to, in seconds of test time. */
    private static final class SplitTimes {
        private final Samples sum = new Samples();
        private final Samples longest = new Samples();
    }

    @Override
    public PartResult run(Setup setup) throws IOException, InterruptedException {
        int rounds = setup.brief() ? 1 : ROUNDS;
        Samples undistributed = new Samples();
        List<SplitTimes> byRing = List.of(new SplitTimes(), new SplitTimes());
        List<SplitTimes> byPlan = List.of(new SplitTimes(), new SplitTimes());
        int splits = setup.brief() ? 1 : NODES.length;
        for (int round = 1; round <= rounds; round++) {
            Path timings = Folders.fresh(setup.work().resolve("end-to-end")).resolve("timings.tsv");
            int tests = alone(setup, undistributed);
            for (int i = 0; i < splits; i++) {
                split(setup, "ring", NODES[i], "none", tests, byRing.get(i));
            }
            collect(setup, "ring", NODES[0], timings);
            for (int i = 0; i < splits; i++) {
                split(setup, "plan", NODES[i], timings.toString(), tests, byPlan.get(i));
            }
            System.out.printf("end to end: round %d of %d%n", round, rounds);
        }
        return section(rounds, undistributed, byRing.subList(0, splits), byPlan.subList(0, splits));
    }

    private static final String INTRODUCTION = """
            The tests of commons-collections4 4.5.0 in the seconds that Surefire reports for them, set-up included, Maven and
            the start of JVMs not. The nodes run one after another on this machine, each has it for itself. Even: what one
            run takes, divided by N. The plan is made of the timings of the two nodes that ran by the ring. Each cell is
            the median.

            ![](end-to-end.svg)

            """;

    private static int alone(Setup setup, Samples undistributed) throws IOException, InterruptedException {
        Path folder = project(setup, "alone");
        build(setup, folder, "-Ddistributed.disabled");
        SurefireReports reports = SurefireReports.in(folder);
        undistributed.add(reports.seconds());
        return reports.tests();
    }

    private static void split(Setup setup, String by, int nodes, String timings, int tests, SplitTimes outcome)
            throws IOException, InterruptedException {
        int ran = 0;
        double sum = 0;
        double longest = 0;
        for (int node = 1; node <= nodes; node++) {
            Path folder = project(setup, name(by, node, nodes));
            build(setup, folder, "-Dnodes=" + nodes, "-DnodeNumber=" + node, "-Ddistributed.timings=" + timings);
            SurefireReports reports = SurefireReports.in(folder);
            ran += reports.tests();
            sum += reports.seconds();
            longest = Math.max(longest, reports.seconds());
        }
        if (ran != tests) {
            throw new IOException("%d nodes ran %d tests, one machine %d".formatted(nodes, ran, tests));
        }
        outcome.sum.add(sum);
        outcome.longest.add(longest);
    }

    private static String name(String by, int node, int nodes) {
        return by + "-" + node + "-of-" + nodes;
    }

    private static Path project(Setup setup, String name) throws IOException {
        Path folder = Folders.fresh(setup.work().resolve("end-to-end").resolve(name));
        Folders.copy(setup.root().resolve("benchmark/suites"), folder);
        return folder.resolve(SUITE);
    }

    private static void build(Setup setup, Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("test", "-Ddistributed.version=" + PluginVersion.in(setup.root())));
        all.addAll(List.of(arguments));
        setup.maven().run(folder, all.toArray(String[]::new));
    }

    private static void collect(Setup setup, String by, int nodes, Path timings)
            throws IOException, InterruptedException {
        List<String> folders = new ArrayList<>();
        for (int node = 1; node <= nodes; node++) {
            folders.add(setup.work()
                    .resolve("end-to-end")
                    .resolve(name(by, node, nodes))
                    .toString());
        }
        setup.maven()
                .run(
                        setup.work().resolve("end-to-end"),
                        ExtensionPlugin.ours(setup).goal("collect"),
                        "-Dcollect.from=" + String.join(",", folders),
                        "-Ddistributed.timings=" + timings);
    }

    private static PartResult section(int rounds, Samples alone, List<SplitTimes> byRing, List<SplitTimes> byPlan) {
        MarkdownTable table = new MarkdownTable("nodes", "by", "sum", "over one run", "longest", "even", "over even");
        table.row(1, "", "%.1f s".formatted(alone.median()), "1.000", "%.1f s".formatted(alone.median()), "", "");
        List<Ratio> ratios = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar("1 node", alone.median(), "%.1f s".formatted(alone.median()), false));
        for (int i = 0; i < byRing.size(); i++) {
            for (Map.Entry<String, SplitTimes> split :
                    List.of(Map.entry("ring", byRing.get(i)), Map.entry("plan", byPlan.get(i)))) {
                int nodes = NODES[i];
                SplitTimes outcome = split.getValue();
                double sum = outcome.sum.over(alone);
                double longest = outcome.longest.over(alone) * nodes;
                table.row(
                        nodes,
                        split.getKey(),
                        "%.1f s".formatted(outcome.sum.median()),
                        "%.3f".formatted(sum),
                        "%.1f s".formatted(outcome.longest.median()),
                        "%.1f s".formatted(alone.median() / nodes),
                        "%.3f".formatted(longest));
                bars.add(new Bar(
                        "longest of %d, by %s".formatted(nodes, split.getKey()),
                        outcome.longest.median(),
                        "%.1f s, %.2f of even".formatted(outcome.longest.median(), longest),
                        true));
                ratios.add(Ratio.of(
                        "Longest of %d nodes over an even part, by the %s".formatted(nodes, split.getKey()),
                        longest,
                        "%.1f s against %.1f s of one run; all nodes together %.3f of it; %d rounds"
                                .formatted(outcome.longest.median(), alone.median(), sum, rounds)));
            }
        }
        String plot = new BarPlot(
                        "commons-collections4 on several nodes", "Seconds of test time until the last node is done")
                .panel("", bars)
                .svg();
        return new PartResult("End to end", ratios, INTRODUCTION + table, Map.of("end-to-end.svg", plot));
    }
}
