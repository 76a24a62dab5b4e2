package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.testjvm.runners.Described;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.surefire.api.report.ReportEntry;
import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;
import org.junit.runner.notification.RunNotifier;
import org.junit.runner.notification.StoppedByUserException;

/**
 * For the provider of JUnit 4.7, whose test sets are the classes that tests name, and which reports a class when it is
 * done: what the runner of a whole class says is noted down before the provider hears of it.
 */
final class NamesByRunner extends TestNames {
    private final Map<String, String> wholeByTest = new ConcurrentHashMap<>();

    @Override
    Optional<String> wholeAround(ReportEntry entry) {
        return Optional.ofNullable(wholeByTest.get(key(entry.getSourceName(), entry.getName())));
    }

    private void note(String wholeClass, Description test) {
        if (isForeign(wholeClass, Described.className(test))) {
            wholeByTest.put(key(Described.className(test), Described.method(test)), wholeClass);
        }
    }

    private static String key(String className, String method) {
        return className + '#' + method;
    }

    /** What the runner of a whole class is to report to. */
    RunNotifier noting(String wholeClass, RunNotifier notifier) {
        return new RunNotifier() {
            @Override
            public void fireTestStarted(Description test) throws StoppedByUserException {
                note(wholeClass, test);
                notifier.fireTestStarted(test);
            }

            @Override
            public void fireTestIgnored(Description test) {
                note(wholeClass, test);
                notifier.fireTestIgnored(test);
            }

            @Override
            public void fireTestFailure(Failure failure) {
                note(wholeClass, failure.getDescription());
                notifier.fireTestFailure(failure);
            }

            @Override
            public void fireTestAssumptionFailed(Failure failure) {
                note(wholeClass, failure.getDescription());
                notifier.fireTestAssumptionFailed(failure);
            }

            @Override
            public void fireTestFinished(Description test) {
                notifier.fireTestFinished(test);
            }

            @Override
            public void fireTestSuiteStarted(Description suite) {
                notifier.fireTestSuiteStarted(suite);
            }

            @Override
            public void fireTestSuiteFinished(Description suite) {
                notifier.fireTestSuiteFinished(suite);
            }

            @Override
            public void addListener(RunListener listener) {
                notifier.addListener(listener);
            }

            @Override
            public void addFirstListener(RunListener listener) {
                notifier.addFirstListener(listener);
            }

            @Override
            public void removeListener(RunListener listener) {
                notifier.removeListener(listener);
            }

            @Override
            public void pleaseStop() {
                notifier.pleaseStop();
            }
        };
    }
}
