package io.github.distributedtests.benchmark.jmh;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.report.LinePlot;
import io.github.distributedtests.benchmark.report.LinePlot.Point;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.Ratio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long it takes to make a plan, and whether that stays in proportion to the number of tests. */
public final class PlanPart implements Part {
    private static final int[] TESTS = {1_000, 10_000, 100_000, 1_000_000};
    private static final int[] PER_CLASS = {10, 1};
    private static final int[] NODES = {2, 16, 256};

    @Override
    public PartResult run(Setup setup) throws IOException {
        int[] sizes = setup.brief() ? Arrays.copyOf(TESTS, 3) : TESTS;
        Map<String, Measurement> results = measure(sizes, setup.brief());
        MarkdownTable table = new MarkdownTable("tests", "per class", "N = 2", "N = 16", "N = 256");
        LinePlot plot =
                new LinePlot("Making a plan", "Seconds, by the number of tests; both axes logarithmic", "tests");
        for (int perClass : PER_CLASS) {
            for (int tests : sizes) {
                List<String> cells =
                        new ArrayList<>(List.of("%,d".formatted(tests), perClass == 1 ? "1" : "about " + perClass));
                for (int nodes : NODES) {
                    cells.add("%.3f s".formatted(seconds(results, tests, perClass, nodes)));
                }
                table.row(cells);
            }
            for (int nodes : NODES) {
                List<Point> points = Arrays.stream(sizes)
                        .mapToObj(tests -> new Point(tests, seconds(results, tests, perClass, nodes)))
                        .toList();
                plot.line(nodes + " nodes" + (perClass == 1 ? ", 1 a class" : ""), points, perClass != 1);
            }
        }
        return new PartResult("Plan", ratios(results, sizes), INTRODUCTION + table, Map.of("plan.svg", plot.svg()));
    }

    private static final String INTRODUCTION = """
            From timings in memory to the plan, by method, all modules at once. Test times are log-normally distributed, slow ones
            come in classes. Measured by JMH as single shots in a warm JVM; the number is the mean.

            One test a class is what no suite looks like; the time goes into finding a million strings in memory, so it grows
            faster once they outgrow the caches of the processor.

            ![](plan.svg)

            """;

    private static List<Ratio> ratios(Map<String, Measurement> results, int[] sizes) {
        List<Ratio> ratios = new ArrayList<>();
        int largest = sizes[sizes.length - 1];
        for (int perClass : PER_CLASS) {
            double worst = 0;
            double growth = 0;
            for (int nodes : NODES) {
                worst = Math.max(worst, seconds(results, 100_000, perClass, nodes));
                growth = Math.max(
                        growth,
                        seconds(results, largest, perClass, nodes) / seconds(results, largest / 10, perClass, nodes));
            }
            String shape = perClass == 1 ? "1 a class" : "about " + perClass + " a class";
            ratios.add(new Ratio(
                    "Seconds for a plan of 100,000 tests, " + shape, worst, "the worst of N = 2, 16, 256", 0.5));
            ratios.add(new Ratio(
                    "Time for %,d tests over that for a tenth, %s".formatted(largest, shape),
                    growth,
                    "in proportion: 10; up to %.2f s"
                            .formatted(Arrays.stream(NODES)
                                    .mapToDouble(nodes -> seconds(results, largest, perClass, nodes))
                                    .max()
                                    .orElseThrow()),
                    15));
        }
        return ratios;
    }

    private static double seconds(Map<String, Measurement> results, int tests, int perClass, int nodes) {
        return results.get("plan " + nodes + " " + perClass + " " + tests).time() / 1e3;
    }

    private static Map<String, Measurement> measure(int[] sizes, boolean brief) throws IOException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(PlanBenchmark.class.getName() + ".*")
                .param("tests", Arrays.stream(sizes).mapToObj(Integer::toString).toArray(String[]::new))
                .jvmArgsAppend("-Xmx4g")
                .forks(1)
                .warmupIterations(brief ? 1 : 3)
                .measurementIterations(brief ? 1 : 3);
        try {
            return Measurement.byName(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IOException(e);
        }
    }
}
