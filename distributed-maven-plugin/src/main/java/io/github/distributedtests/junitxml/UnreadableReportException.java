package io.github.distributedtests.junitxml;

import java.io.IOException;
import java.nio.file.Path;

/** A report that can't be read, or is refused because of what is in it. */
final class UnreadableReportException extends IOException {
    private final transient ReportMerge.FileProblem problem;

    /**
     * @param line 1-based, or 0 if the file as a whole is at fault
     */
    UnreadableReportException(Path file, int line, String why) {
        this(new ReportMerge.FileProblem(file, line, why));
    }

    private UnreadableReportException(ReportMerge.FileProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    ReportMerge.FileProblem problem() {
        return problem;
    }
}
