package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.runners.RunnerTree;
import java.util.function.UnaryOperator;
import org.junit.runner.Description;
import org.junit.runner.Request;
import org.junit.runner.Runner;
import org.junit.runner.manipulation.Filter;
import org.junit.runner.manipulation.Filterable;
import org.junit.runner.manipulation.NoTestsRemainException;
import org.junit.runner.manipulation.Sortable;
import org.junit.runner.manipulation.Sorter;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.ParentRunner;
import org.junit.runners.model.RunnerScheduler;

/** The runner that JUnit makes for a class, without the tests of other nodes. */
final class ThinnedRunner {
    private final Class<?> type;
    private final RunnerTree tree;
    private final Runner runner;
    private final boolean empty;
    private final UnaryOperator<RunNotifier> listening;

    /** @param listening what the runner reports to instead */
    ThinnedRunner(Class<?> type, Share share, UnaryOperator<RunNotifier> listening) {
        this.type = type;
        this.runner = Request.aClass(type).getRunner();
        this.tree = new RunnerTree(share);
        this.empty = !tree.keepOnly(type.getName(), runner);
        this.listening = listening;
    }

    /** Whether nothing is left. */
    boolean isEmpty() {
        return empty;
    }

    Runner runner() {
        return runner;
    }

    Description description() {
        return empty ? Description.createSuiteDescription(type) : runner.getDescription();
    }

    void run(RunNotifier notifier) {
        if (!empty) {
            runner.run(listening.apply(notifier));
        }
    }

    /** Takes out more, as the user wants it. */
    void filter(Filter filter) throws NoTestsRemainException {
        if (empty) {
            throw new NoTestsRemainException();
        }
        if (runner instanceof Filterable) {
            ((Filterable) runner).filter(tree.joinedWith(filter, type.getName(), runner));
        }
    }

    void sort(Sorter sorter) {
        if (runner instanceof Sortable) {
            ((Sortable) runner).sort(sorter);
        }
    }

    void setScheduler(RunnerScheduler scheduler) {
        if (runner instanceof ParentRunner) {
            ((ParentRunner<?>) runner).setScheduler(scheduler);
        }
    }
}
