package io.github.distributedtests.reactors.trial;

import io.github.distributedtests.collect.CollectedRun;
import io.github.distributedtests.reactors.model.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a project whole and as nodes, each in a copy of its own folder, unpacks what the nodes left over one another,
 * collects, and says where the two differ.
 */
public final class Trial {
    private final List<String> maven;
    private final Path folder;
    private final RunPlan plan;
    private final Comparison comparison;
    private Observed whole;

    /**
     * @param maven the command of Maven, with what all runs have in common
     * @param folder has the project in "project", and is where everything is done
     */
    public Trial(List<String> maven, Path folder) throws IOException {
        this.maven = List.copyOf(maven);
        this.folder = folder.toAbsolutePath();
        plan = RunPlan.in(folder);
        comparison = new Comparison(plan.failuresIgnored());
    }

    /**
     * What came of it.
     *
     * @param valid whether the whole run ends as its tests are meant to; if not, there is nothing to compare with
     */
    public record Result(int lines, boolean valid, List<String> differences) {}

    public Result run() throws IOException, InterruptedException {
        Path project = folder.resolve("project");
        whole = run("whole", project, List.of("-Ddistributed.disabled"));
        comparison.checkStatus("the whole run", whole);
        if (whole.lines().anyOutOfOrder()) {
            return new Result(whole.lines().counts().total(), false, List.of("the whole run has tests out of order"));
        }
        if (!comparison.differences().isEmpty()) {
            return new Result(whole.lines().counts().total(), false, comparison.differences());
        }
        Path timings = folder.resolve("timings.tsv");
        Files.deleteIfExists(timings);
        runNodes("node", List.of("-Ddistributed.timings=none"), timings);
        if (plan.byTimings()) {
            runNodes("timed-node", List.of("-Ddistributed.timings=" + timings), folder.resolve("later-timings.tsv"));
        }
        return new Result(whole.lines().counts().total(), true, comparison.differences());
    }

    private void runNodes(String name, List<String> settings, Path timings) throws IOException, InterruptedException {
        List<Observed> nodes = new ArrayList<>();
        Path together = folder.resolve(name + "s-unpacked");
        Folders.delete(together);
        Files.createDirectories(together);
        for (int node = 1; node <= plan.nodes(); node++) {
            List<String> arguments = new ArrayList<>(plan.settings());
            arguments.addAll(settings);
            arguments.add("-Dnodes=" + plan.nodes());
            arguments.add("-DnodeNumber=" + node);
            Observed observed = run(name + "-" + node, folder.resolve("whole"), arguments);
            comparison.checkStatus(name + " " + node, observed);
            nodes.add(observed);
            Folders.unpack(folder.resolve(name + "-" + node), together);
        }
        comparison.checkNodes(whole, nodes);
        Path output = folder.resolve(name + "s-collected");
        Folders.delete(output);
        CollectedRun collected = CollectedRun.of(List.of(together));
        List<String> verdict = collected.verdictLines(output);
        boolean fine = collected.verdict().everyTestRanExactlyOnce();
        collected.writeTo(output, Optional.of(timings));
        comparison.checkVerdict(whole, nodes, fine, verdict);
        comparison.checkMerged(whole, ReportedCases.below(output.resolve("reports"), folder));
    }

    private Observed run(String name, Path from, List<String> settings) throws IOException, InterruptedException {
        Path copy = folder.resolve(name);
        Folders.delete(copy);
        Folders.copyForARun(from, copy);
        Path lines = folder.resolve(name + ".lines");
        Files.deleteIfExists(lines);
        List<String> arguments = new ArrayList<>(plan.arguments());
        arguments.addAll(settings);
        MavenRun run = MavenRun.in(copy, maven, arguments, lines, folder.resolve(name + ".log"));
        return new Observed(run, WrittenLines.in(lines), ReportedCases.below(copy, folder));
    }
}
