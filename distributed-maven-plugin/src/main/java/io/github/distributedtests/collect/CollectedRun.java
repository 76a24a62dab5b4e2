package io.github.distributedtests.collect;

import io.github.distributedtests.junitxml.ReportMerge;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.html.HtmlReport;
import io.github.distributedtests.report.terminal.TerminalReport;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TimingsFile;
import io.github.distributedtests.timings.UnreadableTimings;
import io.github.distributedtests.verdict.Judge;
import io.github.distributedtests.verdict.Verdict;
import io.github.distributedtests.verdict.VerdictReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one result of what all nodes left: the verdict, the reports as if one machine had run everything, a page to look
 * at, and the timings for the next run.
 */
public final class CollectedRun {
    private final List<Path> from;
    private final Path output;
    private final Optional<Path> timings;

    /**
     * @param from folders that have the nodes' build folders somewhere in them
     * @param output where everything is written but the timings
     * @param timings the file to keep up to date, if any
     */
    public CollectedRun(List<Path> from, Path output, Optional<Path> timings) {
        this.from = List.copyOf(from);
        this.output = output;
        this.timings = timings;
    }

    /**
     * What came of it.
     *
     * @param verdictLines the verdict for people
     * @param lines the rest for people
     * @param warnings what could not be done; none of it puts the verdict in doubt
     */
    public record CollectOutcome(
            Verdict verdict, List<String> verdictLines, List<String> lines, List<String> warnings) {}

    /** @throws IOException if something can't be written */
    public CollectOutcome run() throws IOException {
        Ledgers ledgers = Ledgers.below(from);
        Verdict verdict = Judge.judge(ledgers);
        VerdictReport report = new VerdictReport(verdict);
        Files.createDirectories(output);
        Path verdictFile = output.resolve("verdict.txt");
        Files.write(verdictFile, report.full(), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        if (!ledgers.runs().isEmpty()) {
            lines.addAll(writeReports(ledgers, verdict, warnings));
            if (timings.isPresent()) {
                lines.add(updateTimings(timings.get(), ledgers, verdict, warnings));
            }
        }
        return new CollectOutcome(verdict, report.summary(verdictFile.toString()), lines, warnings);
    }

    private List<String> writeReports(Ledgers ledgers, Verdict verdict, List<String> warnings) throws IOException {
        Path reports = output.resolve("reports");
        ReportMerge.Result merged = ReportMerge.merge(sources(ledgers, warnings), reports);
        merged.problems().forEach(problem -> warnings.add("A report could not be merged: " + problem));
        RunSummary summary = Summary.of(ledgers, verdict);
        Path page = output.resolve("report.html");
        HtmlReport.write(page, summary);
        List<String> lines = new ArrayList<>(TerminalReport.lines(summary));
        lines.add("Report:       " + page);
        lines.add("JUnit XML:    " + reports);
        return lines;
    }

    private static List<ReportMerge.Source> sources(Ledgers ledgers, List<String> warnings) {
        NodeReports reports = new NodeReports(ledgers.runs());
        warnings.addAll(reports.warnings());
        return reports.sources();
    }

    private static String updateTimings(Path file, Ledgers ledgers, Verdict verdict, List<String> warnings)
            throws IOException {
        if (!verdict.everyTestRanExactlyOnce()) {
            return "Timings:      not changed, since it can't be said that every test ran exactly once";
        }
        StoredTimings stored = StoredTimings.NONE;
        try {
            stored = Files.exists(file) ? TimingsFile.read(file) : stored;
        } catch (UnreadableTimings e) {
            warnings.add("The timings so far can't be read and are written anew: " + e.getMessage());
        }
        boolean changed = TimingsFile.write(file, Measured.addedTo(stored, ledgers));
        return "Timings:      " + file + (changed ? "" : " (nothing changed)");
    }
}
