package io.github.distributedtests.collect;

import io.github.distributedtests.junitxml.FailedCase;
import io.github.distributedtests.junitxml.ReportMerge;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.html.HtmlReport;
import io.github.distributedtests.report.terminal.TerminalReport;
import io.github.distributedtests.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written of a run besides the verdict: the nodes' JUnit XML as one tree, and a page. */
final class Reports {
    private final Ledgers ledgers;
    private final Verdict verdict;
    private final Path folder;
    private final Path page;
    private final NodeReports found;
    private ReportMerge.Result merged = new ReportMerge.Result(List.of(), Map.of(), List.of());
    private RunSummary run;
    private boolean mergeDone;
    private boolean pageDone;

    Reports(Ledgers ledgers, Verdict verdict, NodeReports found, Path output) {
        this.ledgers = ledgers;
        this.verdict = verdict;
        this.folder = output.resolve("reports");
        this.found = found;
        this.page = output.resolve("report.html");
    }

    void merge() throws IOException {
        merged = ReportMerge.merge(found.sources(), folder);
        mergeDone = true;
    }

    void writePage() throws IOException {
        HtmlReport.write(page, run());
        pageDone = true;
    }

    List<String> summary() {
        return TerminalReport.lines(run());
    }

    /** Worked out once for all that shows it. */
    private RunSummary run() {
        if (run == null) {
            run = Summary.of(ledgers, verdict);
        }
        return run;
    }

    /** Where to find what was written, for people. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        if (pageDone) {
            places.add("Report:       " + page);
        }
        if (mergeDone) {
            places.add("JUnit XML:    " + folder);
        }
        return places;
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>(found.warnings());
        merged.problems().forEach(problem -> warnings.add("A report could not be merged: " + problem));
        return warnings;
    }

    List<FailedCase> failedCases() {
        return FailedCase.in(merged);
    }

    /** Empty if it could not be written. */
    Optional<Path> page() {
        return Optional.of(page).filter(file -> pageDone);
    }

    /** The merged JUnit XML. */
    List<Path> files() {
        return merged.reports();
    }
}
