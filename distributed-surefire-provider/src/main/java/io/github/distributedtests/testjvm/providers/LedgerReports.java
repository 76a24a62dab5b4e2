package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.testjvm.TestJvm;
import io.github.distributedtests.testjvm.providers.RunningTests.StartedTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.maven.surefire.api.report.ReportEntry;

/** Writes down what a provider reports to Surefire, while it does. */
final class LedgerReports {
    /** The methods of Surefire's {@code RunListener} that are about tests. */
    static final List<String> REPORTS = Arrays.asList(
            "testSetStarting",
            "testSetCompleted",
            "testStarting",
            "testSucceeded",
            "testError",
            "testFailed",
            "testAssumptionFailure",
            "testSkipped");

    private final TestJvm jvm;
    private final TestNames names;
    private final RunningTests running = new RunningTests();
    private final Map<String, Before> testSets = new ConcurrentHashMap<>();

    /** What the ledger has of each class's tests, by outermost class. */
    private final Map<String, LongAdder> testNanosInClass = new ConcurrentHashMap<>();

    /** What the ledger has of all tests and of the own times of all classes. */
    private final LongAdder accountedNanos = new LongAdder();

    private volatile boolean gaveUp;

    /** @param names under which the ledger has what is reported */
    LedgerReports(TestJvm jvm, TestNames names) {
        this.jvm = jvm;
        this.names = names;
    }

    /** Surefire starts no more tests, since too many have failed; what is still reported as skipped, it gave up. */
    void giveUp() {
        gaveUp = true;
    }

    boolean gaveUp() {
        return gaveUp;
    }

    /**
     * One call of a method of Surefire's {@code RunListener}.
     *
     * @param method its name; others than the {@link #REPORTS} are of no interest
     */
    void report(String method, ReportEntry entry) {
        switch (method) {
            case "testSetStarting":
                names.starting(entry.getSourceName());
                testSets.put(entry.getSourceName(), new Before(jvm.nanos(), testNanos(entry), accountedNanos()));
                break;
            case "testSetCompleted":
                classEnded(entry);
                break;
            case "testStarting":
                started(entry);
                break;
            case "testSucceeded":
                ended(entry, Outcome.PASSED);
                break;
            case "testError":
            case "testFailed":
                ended(entry, Outcome.FAILED);
                break;
            case "testAssumptionFailure":
                ended(entry, Outcome.ABORTED);
                break;
            case "testSkipped":
                ended(entry, gaveUp ? Outcome.GIVEN_UP : Outcome.SKIPPED);
                break;
            default:
        }
    }

    private void started(ReportEntry entry) {
        if (entry.getName() == null) {
            return; // a whole class
        }
        long now = jvm.nanos();
        TestName test = test(entry);
        running.started(test, now, jvm.contextWaits().testStarts(test.toString()));
        jvm.ledger().started(test.toString(), test.invocation(), now);
    }

    private void ended(ReportEntry entry, Outcome outcome) {
        long now = jvm.nanos();
        TestName ended = test(entry);
        Optional<StartedTest> started = ended.hasMethod() ? running.ended(ended) : Optional.empty();
        TestName test = started.map(StartedTest::test).orElse(ended);
        long duration = started.map(start -> now - start.startNanos()).orElse(0L);
        testNanosInClass
                .computeIfAbsent(test.outermostClass(), missing -> new LongAdder())
                .add(duration);
        accountedNanos.add(duration);
        long waited = started.map(start -> jvm.contextWaits().testEnds(start.waiting()))
                .orElse(0L);
        jvm.ledger().ended(test.toString(), test.invocation(), now, outcome, Math.max(0, duration - waited));
    }

    /**
     * A suite is a test set whose tests are those of other classes. Their time is not its own, and neither is that of
     * their classes, where a provider reports these as test sets within it.
     */
    private void classEnded(ReportEntry entry) {
        Before before = testSets.remove(entry.getSourceName());
        if (before != null) {
            long now = jvm.nanos();
            long tests = testNanos(entry) - before.testNanos;
            long within = tests > 0 ? tests : accountedNanos() - before.accountedNanos;
            long own = jvm.contextWaits().withoutWaits(type(entry), Math.max(0, now - before.startNanos - within));
            accountedNanos.add(own);
            jvm.ledger().classEnded(type(entry), now, own);
        }
    }

    private long accountedNanos() {
        return accountedNanos.sum() + jvm.contextWaits().outsideTests();
    }

    private long testNanos(ReportEntry entry) {
        LongAdder tests = testNanosInClass.get(type(entry));
        return tests == null ? 0 : tests.sum();
    }

    /** How things stood when a test set started. */
    private static final class Before {
        private final long startNanos;
        private final long testNanos;
        private final long accountedNanos;

        Before(long startNanos, long testNanos, long accountedNanos) {
            this.startNanos = startNanos;
            this.testNanos = testNanos;
            this.accountedNanos = accountedNanos;
        }
    }

    private static String type(ReportEntry entry) {
        return ClassNames.outermost(entry.getSourceName());
    }

    private TestName test(ReportEntry entry) {
        return names.of(entry, jvm.folders());
    }
}
