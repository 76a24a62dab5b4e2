package io.github.distributedtests.report.terminal;

import io.github.distributedtests.report.ClassTotal;
import io.github.distributedtests.report.NodeTotal;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.TestTotal;
import io.github.distributedtests.report.Totals;
import io.github.distributedtests.report.Unsuccessful;
import io.github.distributedtests.report.Wording;
import io.github.distributedtests.text.VisibleText;
import io.github.distributedtests.timings.DurationText;
import java.util.ArrayList;
import java.util.List;

/** A run in a few lines of plain text. */
public final class TerminalReport {
    /** How many failures are named. */
    private static final int NAMED = 10;

    private static final int BAR_WIDTH = 40;

    private TerminalReport() {}

    /**
     * Failures, how even the split was, and what took longest. The verdict has words of its own.
     *
     * @return lines without a line feed or anything else that a terminal would act on
     * @throws IllegalArgumentException if the run names a node that it hasn't, or has no weight for one
     */
    public static List<String> lines(RunSummary run) {
        Totals totals = Totals.of(run);
        Wording wording = new Wording(run, totals);
        List<String> lines = new ArrayList<>();
        lines.add(wording.extent() + "; " + wording.outcomes() + ".");
        named(totals.failed().stream().map(TerminalReport::failed).toList(), lines);
        named(totals.blocked().stream().map(TerminalReport::blocked).toList(), lines);
        if (!totals.tests().isEmpty()) {
            bars(run, totals, lines);
            if (run.nodes() > 1) {
                lines.add(wording.evenness() + " " + wording.gain());
            }
            TestTotal test = totals.tests().get(0);
            ClassTotal type = totals.classes().get(0);
            lines.add("Longest test: %s, %s.".formatted(test.test().name(), DurationText.of(test.nanos())));
            lines.add("Longest class: %s, %s on %s."
                    .formatted(type.type().name(), DurationText.of(type.nanos()), Wording.count(type.nodes(), "node")));
        }
        return lines.stream().map(VisibleText::visible).toList();
    }

    private static void named(List<String> all, List<String> lines) {
        all.stream().limit(NAMED).forEach(one -> lines.add("  " + one));
        if (all.size() > NAMED) {
            lines.add("  and " + Wording.number(all.size() - NAMED) + " more");
        }
    }

    private static String failed(Unsuccessful one) {
        String again = one.runs() == 1 ? "" : ", in %d of %d runs".formatted(one.times(), one.runs());
        return "failed on node %d: %s%s (%s)%s"
                .formatted(
                        one.id().node(),
                        one.id().name(),
                        one.id().invocation(),
                        one.id().module(),
                        again);
    }

    private static String blocked(Unsuccessful one) {
        return "blocked on node %d: %s, %s (%s)"
                .formatted(
                        one.id().node(),
                        one.id().name(),
                        Wording.count(one.times(), "invocation"),
                        one.id().module());
    }

    private static void bars(RunSummary run, Totals totals, List<String> lines) {
        long longest = Math.max(1, totals.balance().longestNanos());
        int digits = String.valueOf(totals.nodes().size()).length();
        for (NodeTotal node : totals.nodes()) {
            long nanos = totals.balance().nanos().get(node.node() - 1);
            String bar = "#".repeat((int) Math.round((double) nanos * BAR_WIDTH / longest));
            lines.add(("  node %" + digits + "d  %-" + BAR_WIDTH + "s  %s, %s")
                    .formatted(
                            node.node(),
                            bar,
                            DurationText.of(nanos),
                            Wording.count(run.tally().testsOfNode().get(node.node() - 1), "test")));
        }
    }
}
