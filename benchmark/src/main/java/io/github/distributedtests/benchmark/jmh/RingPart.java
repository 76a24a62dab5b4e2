package io.github.distributedtests.benchmark.jmh;

import io.github.distributedtests.benchmark.Part;
import io.github.distributedtests.benchmark.Setup;
import io.github.distributedtests.benchmark.report.BarPlot;
import io.github.distributedtests.benchmark.report.BarPlot.Bar;
import io.github.distributedtests.benchmark.report.MarkdownTable;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.Ratio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What the ring costs, against the MD5 that it can't do without. */
public final class RingPart implements Part {
    private static final int[] NODES = {2, 10, 100, 1000};
    private static final double MOST = 1.5;

    @Override
    public PartResult run(Setup setup) throws IOException {
        Map<String, Measurement> results = measure(setup.brief());
        Measurement reused = results.get("reusedMd5");
        Measurement fresh = results.get("freshMd5");
        MarkdownTable table = new MarkdownTable("look-up", "ns/name", "±", "names/s", "over MD5", "B/name");
        table.row(row("one MD5, a digest for each", fresh, reused));
        table.row(row("one MD5, the digest used again", reused, reused));
        MarkdownTable built = new MarkdownTable("ring of", "µs", "±", "kB allocated");
        List<Ratio> ratios = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        bars.add(bar("one MD5, a digest for each", fresh, false));
        bars.add(bar("one MD5, digest used again", reused, false));
        for (int nodes : NODES) {
            Measurement lookUp = results.get("nodeOf " + nodes);
            table.row(row("ring of " + nodes + " nodes", lookUp, reused));
            bars.add(bar("ring of " + nodes + " nodes", lookUp, true));
            Measurement build = results.get("build " + nodes);
            built.row(
                    nodes + " nodes",
                    "%,.0f".formatted(build.time() / 1e3),
                    "%,.0f".formatted(build.error() / 1e3),
                    "%,.0f".formatted(build.bytes() / 1e3));
            ratios.add(new Ratio(
                    "Look-up in a ring of " + nodes + " nodes over one MD5",
                    lookUp.time() / reused.time(),
                    "%.0f ns against %.0f ns".formatted(lookUp.time(), reused.time()),
                    MOST));
        }
        double mostBytes = 0;
        for (int nodes : NODES) {
            mostBytes = Math.max(mostBytes, results.get("nodeOf " + nodes).bytes());
        }
        ratios.add(new Ratio(
                "Allocation of a look-up over that of one MD5",
                mostBytes / reused.bytes(),
                "%.0f B against %.0f B".formatted(mostBytes, reused.bytes()),
                1.005));
        String plot = new BarPlot("Looking a test name up in the ring", "Nanoseconds per name, one thread")
                .panel("", bars)
                .svg();
        return new PartResult("Ring", ratios, INTRODUCTION + table + "\n" + built, Map.of("ring.svg", plot));
    }

    private static final String INTRODUCTION = """
            One look-up turns a name into bytes, makes one MD5 of them and finds the point on the ring. The floor is the MD5 with
            its bytes. Measured by JMH in one run, allocation by its GC profiler; ± is half of the 99.9 % confidence interval.

            ![](ring.svg)

            """;

    private static Map<String, Measurement> measure(boolean brief) throws IOException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(RingBenchmark.class.getName() + ".*")
                .addProfiler(GCProfiler.class)
                .forks(brief ? 1 : 3)
                .warmupIterations(brief ? 2 : 5)
                .warmupTime(TimeValue.milliseconds(brief ? 300 : 1000))
                .measurementIterations(brief ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(brief ? 300 : 1000));
        try {
            return Measurement.byName(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IOException(e);
        }
    }

    private static List<String> row(String name, Measurement measured, Measurement floor) {
        return List.of(
                name,
                "%.0f".formatted(measured.time()),
                "%.0f".formatted(measured.error()),
                "%,.0f".formatted(1e9 / measured.time()),
                "%.2f".formatted(measured.time() / floor.time()),
                "%.0f".formatted(measured.bytes()));
    }

    private static Bar bar(String name, Measurement measured, boolean ours) {
        return new Bar(name, measured.time(), "%.0f ns".formatted(measured.time()), ours);
    }
}
