package io.github.distributedtests.benchmark;

import io.github.distributedtests.benchmark.balance.BalancePart;
import io.github.distributedtests.benchmark.balance.StabilityPart;
import io.github.distributedtests.benchmark.builds.EndToEndPart;
import io.github.distributedtests.benchmark.builds.Maven;
import io.github.distributedtests.benchmark.builds.OverheadPart;
import io.github.distributedtests.benchmark.builds.ReactorsPart;
import io.github.distributedtests.benchmark.builds.SizePart;
import io.github.distributedtests.benchmark.jmh.PlanPart;
import io.github.distributedtests.benchmark.jmh.RingPart;
import io.github.distributedtests.benchmark.report.PartResult;
import io.github.distributedtests.benchmark.report.ResultPage;
import io.github.distributedtests.benchmark.setup.SetUpPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures all parts, or those that are named, and writes down what comes of it. Started by {@code benchmark/run}. */
public final class Benchmark {
    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("overhead", new OverheadPart());
        PARTS.put("ring", new RingPart());
        PARTS.put("plan", new PlanPart());
        PARTS.put("balance", new BalancePart());
        PARTS.put("set-up", new SetUpPart());
        PARTS.put("stability", new StabilityPart());
        PARTS.put("end-to-end", new EndToEndPart());
        PARTS.put("reactors", new ReactorsPart());
        PARTS.put("size", new SizePart());
    }

    private Benchmark() {}

    /**
     * @param args the root of the checkout, Maven's command, and what was typed: {@code --short}, names of parts, and
     *     arguments for Maven
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        Path root = Path.of(args[0]);
        List<String> typed = List.of(args).subList(2, args.length);
        boolean brief = typed.contains("--short");
        List<String> forMaven = typed.stream()
                .filter(argument -> argument.startsWith("-") && !argument.equals("--short"))
                .toList();
        List<String> named =
                typed.stream().filter(argument -> !argument.startsWith("-")).toList();
        for (String name : named) {
            if (!PARTS.containsKey(name)) {
                System.err.println("There is no part \"" + name + "\"; there are " + String.join(", ", PARTS.keySet()));
                System.exit(2);
            }
        }
        Path work = Files.createDirectories(root.resolve("benchmark/target/work"));
        Setup setup = new Setup(root, work, brief, new Maven(args[1], forMaven));
        List<String> command = new ArrayList<>(List.of("benchmark/run"));
        typed.stream().filter(argument -> !argument.startsWith("-D")).forEach(command::add);
        Path partly = root.resolve("benchmark/target/docs");
        String environment = Environment.describe(setup, String.join(" ", command));
        List<PartResult> sections = new ArrayList<>();
        for (Map.Entry<String, Part> part : PARTS.entrySet()) {
            if (named.isEmpty() || named.contains(part.getKey())) {
                System.out.println("Measuring: " + part.getKey());
                sections.add(part.getValue().run(setup));
                // So that what breaks off has not been for nothing.
                new ResultPage(environment, sections).write(partly);
            }
        }
        ResultPage page = new ResultPage(environment, sections);
        // Only all of it, measured in full, is worth to be kept.
        Path docs = brief || !named.isEmpty() ? partly : root.resolve("docs");
        page.write(docs);
        System.out.println();
        System.out.print(page.summary());
        System.out.println("\nWritten: " + docs.resolve("benchmark.md"));
    }
}
