package io.github.distributedtests.report;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.timings.DurationText;
import java.util.Locale;

/** The sentences that the reports for a browser and for a terminal have in common; names in them are not escaped. */
public final class Wording {
    /** Below this part of the longest node's time a better split isn't worth a sentence. */
    private static final double NEGLIGIBLE = 0.01;

    private final RunSummary run;
    private final Totals totals;
    private final Balance balance;

    public Wording(RunSummary run, Totals totals) {
        this.run = run;
        this.totals = totals;
        this.balance = totals.balance();
    }

    public String verdict() {
        if (!run.problems().isEmpty()) {
            return "It can't be said that every test ran exactly once";
        }
        return run.tally().tests() == 0 && run.tally().complete()
                ? "There was no test to run"
                : "Every test ran exactly once";
    }

    /** How much ran, and where. */
    public String extent() {
        int tests = run.tally().tests();
        int invocations = totals.invocations();
        return (nothingRecorded()
                        ? "Whole classes"
                        : count(tests, "test") + (run.tally().complete() ? "" : " and whole classes"))
                + (invocations <= tests ? "" : " in " + count(invocations, "invocation"))
                + " on "
                + count(run.nodes(), "node")
                + (run.nodes() == 1 ? "" : ", distributed " + run.distribution());
    }

    /** How the tests ended, without what there was none of. */
    public String outcomes() {
        if (nothingRecorded()) {
            return "how many tests ran and failed is in their reports only";
        }
        return number(run.tally().failed()) + " failed"
                + ifAny(run.tally().flaky(), "flaky")
                + ifAny(run.tally().skipped(), "skipped")
                + ifAny(totals.ended(Outcome.GIVEN_UP), "given up");
    }

    private static String ifAny(int count, String how) {
        return count == 0 ? "" : ", " + number(count) + ' ' + how;
    }

    /** Whether nothing is known of any single test, although there were some. */
    public boolean nothingRecorded() {
        return run.tally().tests() == 0 && !run.tally().complete();
    }

    /** Whether times of nodes are those of a clock, so that test JVMs are in them. */
    public boolean byTheClock() {
        return totals.wallTimes().isPresent();
    }

    public String evenness() {
        return String.format(
                Locale.ROOT,
                "Node %d %s longest: %s, %.2f times the mean%s of %s.",
                balance.longestNode(),
                byTheClock() ? "took" : "was busy",
                DurationText.of(balance.longestNanos()),
                balance.evenness(),
                balance.weightsEqual() ? "" : " by weight",
                DurationText.of(balance.meanNanos()));
    }

    /** What the best split would have taken, and gained. */
    public String gain() {
        String perfect = DurationText.of(balance.perfectNanos());
        if (balance.gain() < NEGLIGIBLE) {
            return balance.longestTestDecides()
                    ? "No split could be shorter: the longest test alone takes " + perfect + "."
                    : "A perfect split would have gained "
                            + (balance.gainNanos() == 0 ? "nothing." : "next to nothing.");
        }
        String better = DurationText.of(balance.gainNanos()) + " less, " + percent(balance.gain());
        String split = byTheClock() ? "No split could have taken less than " : "A perfect split would have taken ";
        if (balance.longestTestDecides()) {
            return split + perfect + ", as long as the longest test, which can't be split: " + better + '.';
        }
        return split + perfect + (byTheClock() ? ", with each set-up paid only once: " : ": ") + better + '.';
    }

    /** How many times as fast as one node. */
    public String speedUp() {
        return String.format(
                Locale.ROOT,
                "One node%s would have %s %s%s: %d nodes were %.1f times as fast.",
                balance.weightsEqual() ? "" : " of mean weight",
                byTheClock() ? "taken about" : "been busy",
                DurationText.of(balance.oneNodeNanos()),
                byTheClock() ? ", paying each set-up once" : "",
                run.nodes(),
                balance.speedUp());
    }

    public static String count(int count, String what) {
        return number(count) + " " + Counted.noun(count, what);
    }

    public static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double part) {
        return Math.round(100 * part) + " %";
    }
}
