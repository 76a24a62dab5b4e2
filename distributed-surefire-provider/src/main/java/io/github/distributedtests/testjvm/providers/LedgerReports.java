package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.maven.surefire.api.report.ReportEntry;

/** Writes down what a provider reports to Surefire, while it does. */
final class LedgerReports {
    private final TestJvm jvm;
    private final Map<String, Long> startNanos = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> testNanosInClass = new ConcurrentHashMap<>();

    LedgerReports(TestJvm jvm) {
        this.jvm = jvm;
    }

    /**
     * One call of a method of Surefire's {@code RunListener}.
     *
     * @param method its name; others than those about tests are of no interest
     */
    void report(String method, ReportEntry entry) {
        switch (method) {
            case "testSetStarting":
                startNanos.put(entry.getSourceName(), jvm.nanos());
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
                ended(entry, Outcome.SKIPPED);
                break;
            default:
        }
    }

    private void started(ReportEntry entry) {
        if (entry.getName() == null) {
            return; // a whole class
        }
        long now = jvm.nanos();
        startNanos.put(key(entry), now);
        TestName test = test(entry);
        jvm.ledger().started(test.toString(), test.invocation(), now);
    }

    private void ended(ReportEntry entry, Outcome outcome) {
        long now = jvm.nanos();
        Long started = startNanos.remove(key(entry));
        long duration = started == null ? 0 : now - started;
        testNanosInClass
                .computeIfAbsent(type(entry), missing -> new LongAdder())
                .add(duration);
        TestName test = test(entry);
        jvm.ledger().ended(test.toString(), test.invocation(), now, outcome, duration);
    }

    private void classEnded(ReportEntry entry) {
        Long started = startNanos.remove(entry.getSourceName());
        LongAdder tests = testNanosInClass.remove(type(entry));
        if (started != null) {
            long now = jvm.nanos();
            long own = now - started - (tests == null ? 0 : tests.sum());
            jvm.ledger().classEnded(type(entry), now, Math.max(0, own));
        }
    }

    private static String key(ReportEntry entry) {
        return entry.getSourceName() + ' ' + entry.getName();
    }

    private static String type(ReportEntry entry) {
        return ClassNames.outermost(entry.getSourceName());
    }

    private static TestName test(ReportEntry entry) {
        return TestName.ofInvocation(entry.getSourceName(), entry.getName());
    }
}
