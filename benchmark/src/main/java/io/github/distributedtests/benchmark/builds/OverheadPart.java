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

/** How much longer a whole build takes with the plugin than without it, when it takes no test away. */
public final class OverheadPart implements Part {

    /** @param rounds a multiple of the number of variants, so that each is first as often as any other */
    private record Project(String name, GeneratedProject generated, GeneratedProject brief, int rounds) {}

    private enum Variant {
        WITHOUT("without the plugin", Double.NaN),
        NOTHING("with a plugin that does nothing", Double.NaN),
        ONE_NODE("with the plugin, nodes=1", 1.01, "-Dnodes=1", "-DnodeNumber=1"),
        TWO_NODES("as node 1 of 2 with all tests", 1.02, "-Dnodes=2", "-DnodeNumber=1");

        private final String label;
        private final double aim;
        private final String[] arguments;

        Variant(String label, double aim, String... arguments) {
            this.label = label;
            this.aim = aim;
            this.arguments = arguments;
        }

        boolean isOurs() {
            return !Double.isNaN(aim);
        }

        String[] arguments() {
            List<String> all = new ArrayList<>(List.of("-o", "clean", "verify"));
            all.addAll(List.of(arguments));
            return all.toArray(String[]::new);
        }
    }

    private static final List<Project> PROJECTS = List.of(
            new Project("one module, 100 tests", new GeneratedProject(1, 10, 10), new GeneratedProject(1, 10, 10), 24),
            new Project("100 modules, 200 tests", new GeneratedProject(100, 1, 2), new GeneratedProject(5, 1, 2), 4),
            new Project("5,000 tests", new GeneratedProject(1, 250, 20), new GeneratedProject(1, 250, 20), 16));

    @Override
    public PartResult run(Setup setup) throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable(
                "project", "variant", "rounds", "median", "spread", "over without", "95 % interval", "added");
        List<Ratio> ratios = new ArrayList<>();
        BarPlot plot = new BarPlot(
                "What the plugin adds to a whole build",
                "Wall time of mvn clean verify over the same build without it");
        Map<Variant, String> plugins = plugins(setup);
        for (Project project : PROJECTS) {
            int rounds = setup.brief() ? 2 : project.rounds();
            List<Samples> samples = measure(setup, project, plugins, rounds);
            Samples base = samples.get(0);
            List<Bar> bars = new ArrayList<>();
            for (Variant variant : Variant.values()) {
                Samples ofVariant = samples.get(variant.ordinal());
                double over = ofVariant.over(base);
                double[] interval = ofVariant.intervalOver(base);
                String range = "%.3f to %.3f".formatted(interval[0], interval[1]);
                table.row(
                        project.name(),
                        variant.label,
                        rounds,
                        "%.2f s".formatted(ofVariant.median()),
                        "%.1f %%".formatted(100 * ofVariant.spread()),
                        "%.3f".formatted(over),
                        variant == Variant.WITHOUT ? "" : range,
                        "%.0f ms".formatted(1e3 * (over - 1) * base.median()));
                bars.add(new Bar(variant.label, over, "%.3f".formatted(over), variant.isOurs()));
                if (variant.isOurs()) {
                    ratios.add(new Ratio(
                            "Build " + variant.label + ", " + project.name(),
                            over,
                            "95 %% interval %s; a plugin that does nothing: %.3f; build of %.1f s, %d rounds"
                                    .formatted(
                                            range,
                                            samples.get(Variant.NOTHING.ordinal())
                                                    .over(base),
                                            base.median(),
                                            rounds),
                            variant.aim));
                }
            }
            plot.panel(project.name(), bars);
        }
        return new PartResult("Overhead", ratios, INTRODUCTION + table, Map.of("overhead.svg", plot.svg()));
    }

    private static final String INTRODUCTION = """
            Whole builds, `mvn -o clean verify`, from the start of Maven's JVM to its end, in rounds: one build of each variant
            after another, each round beginning with the next one. The ratio is the median of the ratios within the rounds,
            the interval that of the bootstrap, the spread the middle half of the samples over their median. The tests do
            nothing, so what the plugin costs stands out as much as it can. At N = 2 all tests bear names that the ring gives
            to node 1. A plugin with `<extensions>true</extensions>` that has no dependencies and does nothing shows what
            Maven takes for any.

            What a node has to do beyond that: Maven's JVM reads the test classes, and hashes the names of the tests. Each test
            JVM loads the classes of the provider. Each test has four lines in the ledger, three of them written through at once.

            ![](overhead.svg)

            """;

    private static Map<Variant, String> plugins(Setup setup) throws IOException, InterruptedException {
        String ours = ExtensionPlugin.ours(setup).inPom();
        return Map.of(
                Variant.WITHOUT,
                "",
                Variant.NOTHING,
                ExtensionPlugin.nothing(setup).inPom(),
                Variant.ONE_NODE,
                ours,
                Variant.TWO_NODES,
                ours);
    }

    private static List<Samples> measure(Setup setup, Project project, Map<Variant, String> plugins, int rounds)
            throws IOException, InterruptedException {
        GeneratedProject generated = setup.brief() ? project.brief() : project.generated();
        String name = project.name().replaceAll("[^a-z0-9]+", "-");
        List<Samples> samples = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            Path folder = Folders.fresh(setup.work().resolve("overhead/" + name + "-" + variant.ordinal()));
            generated.write(folder, plugins.get(variant));
            if (project.equals(PROJECTS.get(0))) {
                // Not counted: fills the local repository with what all of them need.
                setup.maven().run(folder, "verify", "-Dnodes=2", "-DnodeNumber=1");
            }
            folders.add(folder);
            samples.add(new Samples());
        }
        for (int round = 1; round <= rounds; round++) {
            for (int i = 0; i < Variant.values().length; i++) {
                // What drifts within a round must not always fall on the same one.
                Variant variant = Variant.values()[(round + i) % Variant.values().length];
                samples.get(variant.ordinal())
                        .add(setup.maven()
                                        .run(folders.get(variant.ordinal()), variant.arguments())
                                        .toNanos()
                                / 1e9);
            }
            System.out.printf("%s: round %d of %d%n", project.name(), round, rounds);
        }
        for (Path folder : folders) {
            int ran = SurefireReports.in(folder).tests();
            if (ran != generated.allTests()) {
                throw new IOException("%d of %d tests ran in %s".formatted(ran, generated.allTests(), folder));
            }
        }
        return samples;
    }
}
