package io.github.distributedtests.collect;

import io.github.distributedtests.files.PlainFiles;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.text.VisibleText;
import io.github.distributedtests.verdict.Judge;
import io.github.distributedtests.verdict.Verdict;
import io.github.distributedtests.verdict.VerdictReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one result of what all nodes left: the verdict, the reports as if one machine had run everything, a page to look
 * at, and the timings for the next run.
 *
 * <p>The verdict is there first. Nothing that is written after it, or can't be, takes it back.
 */
public final class CollectedRun {
    static final String VERDICT = "verdict.txt";

    private static final int FAILURES_AT_MOST = 20;

    private final Ledgers ledgers;
    private final NodeReports found;
    private final Verdict verdict;
    private final VerdictReport report;

    private CollectedRun(Ledgers ledgers) {
        this.ledgers = ledgers;
        this.found = new NodeReports(ledgers.runs());
        this.verdict = Judge.judge(ledgers, found.missing());
        this.report = new VerdictReport(verdict);
    }

    /**
     * Reads and judges, and writes nothing.
     *
     * @param folders those that have the nodes' build folders somewhere in them
     */
    public static CollectedRun of(List<Path> folders) {
        return new CollectedRun(Ledgers.below(List.copyOf(folders)));
    }

    public Verdict verdict() {
        return verdict;
    }

    /**
     * The verdict for people, as far as it fits on a terminal.
     *
     * @param output where everything is going to be written
     */
    public List<String> verdictLines(Path output) {
        return report.summary(VisibleText.visible(output.resolve(VERDICT).toString()));
    }

    /**
     * What came of writing. All of it is for people, a line each.
     *
     * @param lines what there is to see
     * @param warnings what was left out and does no harm
     * @param errors what was asked for and can't be written
     * @param failedTests all that failed, with the messages that are known; empty if none did
     */
    public record CollectOutcome(
            List<String> lines, List<String> warnings, List<String> errors, List<String> failedTests) {
        public CollectOutcome {
            lines = visible(lines);
            warnings = visible(warnings);
            errors = visible(errors);
            failedTests = visible(failedTests);
        }

        /** The failed tests as far as they fit on a terminal. */
        public List<String> someFailedTests() {
            List<String> some =
                    new ArrayList<>(failedTests.stream().limit(FAILURES_AT_MOST).toList());
            if (failedTests.size() > some.size()) {
                some.add("and %d more".formatted(failedTests.size() - some.size()));
            }
            return some;
        }

        private static List<String> visible(List<String> lines) {
            return lines.stream().map(VisibleText::visible).toList();
        }
    }

    /**
     * Writes everything, as far as it can be.
     *
     * @param output where everything is written but the timings
     * @param timings the file to keep up to date, if any
     */
    public CollectOutcome writeTo(Path output, Optional<Path> timings) {
        Steps steps = new Steps();
        String fix = "Fix: type -Dcollect.output=DIR, with a folder that can be written.";
        Reports reports = new Reports(ledgers, verdict, found, output);
        List<String> lines = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        boolean writable = steps.to("The results can't be written", fix, () -> PlainFiles.makeFolder(output));
        if (writable) {
            steps.to(VERDICT + " can't be written", fix, () -> {
                VerdictJson.deleteOutdated(output);
                PlainFiles.replace(output.resolve(VERDICT), String.join("\n", report.full()) + "\n");
            });
        }
        if (!ledgers.runs().isEmpty()) {
            if (writable) {
                steps.to("The reports can't be merged", fix, reports::merge);
                steps.to("The HTML report can't be written", fix, reports::writePage);
            }
            steps.to("The run can't be summed up", "", () -> lines.addAll(reports.summary()));
            lines.addAll(reports.places());
            warnings.addAll(reports.warnings());
            timings.ifPresent(file -> new KeptTimings(file).update(ledgers, verdict, lines, warnings));
        }
        FailedTests failed = FailedTests.of(ledgers, verdict, reports::failedCases);
        if (writable) {
            steps.to(
                    "verdict.json can't be written",
                    fix,
                    () -> VerdictJson.write(output, ledgers, verdict, failed.recorded(), reports));
        }
        return new CollectOutcome(lines, warnings, steps.errors(), failed.lines());
    }
}
