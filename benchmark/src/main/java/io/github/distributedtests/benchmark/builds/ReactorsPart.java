package io.github.distributedtests.benchmark.builds;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.report.BarPlot;
import io.github.distributedtests.benchmark.report.BarPlot.Bar;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.Ratio;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.Timings;
import io.github.distributedtests.timings.TimingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whole builds of two reactors by the clock, on 1, 2 and 4 nodes, one after another on one machine. The plan is that of
 * the build on one node; in the second round, that of what the plan itself ran.
 */
public final class ReactorsPart implements Part {
    private static final int[] NODES = {2, 4};
    private static final double LONGEST_OVER_MEAN = 1.10;

    private static final String INTRODUCTION = """
            Whole builds of two reactors, `mvn test` from the start of Maven's JVM to its end, one node after another on
            this machine, each has it for itself. *Published* are the tests of four published jars, a module each; *Spring*
            are four generated modules of twelve test classes that share four application contexts of a second and a half.
            By *tests alone* is a plan that knows no set-up but that of classes. The timings are those of the build on one
            node; in the *second round* they have learned from the plan's own four nodes. *Promised* is what the plan says
            of the executions of Surefire, and *took* what these took, of the node where the two differ most.

            ![](reactors.svg)

            """;

    /** What nodes built, in their order. */
    private record Built(List<Double> seconds, long jvms, long contexts, String worstPromise) {
        double longest() {
            return seconds.stream().mapToDouble(each -> each).max().orElseThrow();
        }

        double longestOverMean() {
            return longest() / seconds.stream().mapToDouble(each -> each).average().orElseThrow();
        }
    }

    @Override
    public PartResult run(Setup setup) throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable(
                "reactor", "nodes", "by", "longest", "gain", "longest over mean", "JVMs", "contexts", "promised, took");
        List<Ratio> ratios = new ArrayList<>();
        BarPlot plot = new BarPlot("Whole builds on several nodes", "Seconds until the last node is done");
        for (Reactor reactor : setup.brief() ? List.of(Reactor.SPRING) : List.of(Reactor.values())) {
            Path work = Folders.fresh(setup.work().resolve("reactor-" + reactor));
            Run run = new Run(setup, reactor, work);
            Path timings = work.resolve("timings.tsv");
            Built alone = run.nodes("alone", 1, timings, "-Ddistributed.record");
            run.collect("alone", 1, timings);
            Path testsAlone = work.resolve("tests-alone.tsv");
            TimingsFile.write(testsAlone, testsAlone(TimingsFile.read(timings)));
            List<Bar> bars = new ArrayList<>();
            row(table, bars, reactor, 1, "", alone, alone);
            for (int nodes : NODES) {
                row(table, bars, reactor, nodes, "ring", run.nodes("ring", nodes, Path.of("none")), alone);
                row(table, bars, reactor, nodes, "tests alone", run.nodes("old", nodes, testsAlone), alone);
                row(table, bars, reactor, nodes, "plan", run.nodes("plan", nodes, timings), alone);
            }
            run.collect("plan", 4, timings);
            Built second = run.nodes("second", 4, timings);
            row(table, bars, reactor, 4, "plan, second round", second, alone);
            ratios.add(new Ratio(
                    "Longest of 4 nodes over their mean, %s, second round".formatted(reactor),
                    second.longestOverMean(),
                    "whole builds: %s".formatted(seconds(second)),
                    LONGEST_OVER_MEAN));
            plot.panel(reactor.toString(), bars);
            System.out.println("reactors: " + reactor);
        }
        return new PartResult("Reactors", ratios, INTRODUCTION + table, Map.of("reactors.svg", plot.svg()));
    }

    private static void row(
            MarkdownTable table, List<Bar> bars, Reactor reactor, int nodes, String by, Built built, Built alone) {
        double gain = alone.longest() / built.longest();
        table.row(
                reactor,
                nodes,
                by,
                "%.1f s".formatted(built.longest()),
                "%.2f".formatted(gain),
                "%.3f".formatted(built.longestOverMean()),
                built.jvms(),
                built.contexts(),
                built.worstPromise());
        bars.add(new Bar(
                nodes == 1 ? "1 node" : "%d nodes, %s".formatted(nodes, by),
                built.longest(),
                "%.1f s, gain %.2f".formatted(built.longest(), gain),
                by.startsWith("plan")));
    }

    private static String seconds(Built built) {
        return built.seconds().stream().map("%.1f s"::formatted).collect(Collectors.joining(", "));
    }

    /** The same without what several classes wait for, as if it were nothing. */
    private static StoredTimings testsAlone(StoredTimings stored) {
        Timings timings = stored.timings();
        List<ClassTime> classes = timings.classes().stream()
                .map(type ->
                        new ClassTime(type.module(), type.className(), type.ownSeconds(), type.kind(), type.unit(), ""))
                .toList();
        return StoredTimings.of(new Timings(timings.tests(), classes));
    }

    /** The builds of a reactor. */
    private record Run(Setup setup, Reactor reactor, Path work) {

        Built nodes(String name, int nodes, Path timings, String... more) throws IOException, InterruptedException {
            List<Double> seconds = new ArrayList<>();
            for (int node = 1; node <= nodes; node++) {
                Path folder = folder(name, node, nodes);
                Path root = reactor.write(setup, Folders.fresh(folder));
                List<String> arguments = new ArrayList<>(List.of("test"));
                arguments.addAll(List.of("-Dnodes=" + nodes, "-DnodeNumber=" + node, "-Ddistributed.timings=" + timings));
                arguments.addAll(List.of(more));
                seconds.add(setup.maven().run(root, arguments.toArray(String[]::new)).toNanos() / 1e9);
            }
            return built(name, nodes, timings, seconds);
        }

        private Built built(String name, int nodes, Path timings, List<Double> seconds) throws IOException {
            List<NodeRun> runs = Ledgers.below(List.of(work.resolve(name + nodes))).runs();
            long jvms = runs.stream()
                    .flatMap(run -> run.jvms().stream())
                    .filter(jvm -> !jvm.ends().isEmpty())
                    .count();
            long contexts = runs.stream()
                    .flatMap(run -> run.jvms().stream())
                    .mapToLong(jvm -> jvm.contexts().stream()
                            .mapToInt(use -> use.context())
                            .filter(context -> context > 0)
                            .distinct()
                            .count())
                    .sum();
            return new Built(List.copyOf(seconds), jvms, contexts, worstPromise(runs, nodes, timings));
        }

        private static String worstPromise(List<NodeRun> runs, int nodes, Path timings) throws IOException {
            if (nodes == 1 || timings.endsWith("none")) {
                return "";
            }
            double[] weights = new double[nodes];
            Arrays.fill(weights, 1);
            List<Double> promised = Planner.plan(
                            TimingsFile.read(timings).timings().withoutBuilds(), weights, Granularity.METHOD)
                    .predictedSeconds();
            double[] took = new double[nodes];
            runs.forEach(run -> took[run.node() - 1] += run.wallNanos() / 1e9);
            int worst = 0;
            for (int node = 1; node < nodes; node++) {
                if (Math.abs(took[node] - promised.get(node)) > Math.abs(took[worst] - promised.get(worst))) {
                    worst = node;
                }
            }
            return "%.1f s, %.1f s".formatted(promised.get(worst), took[worst]);
        }

        void collect(String name, int nodes, Path timings) throws IOException, InterruptedException {
            setup.maven()
                    .run(
                            work,
                            ExtensionPlugin.ours(setup).goal("collect"),
                            "-Dcollect.from=" + work.resolve(name + nodes),
                            "-Ddistributed.timings=" + timings);
        }

        private Path folder(String name, int node, int nodes) {
            return work.resolve(name + nodes).resolve("node" + node);
        }
    }
}
