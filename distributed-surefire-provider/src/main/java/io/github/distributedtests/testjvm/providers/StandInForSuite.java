package io.github.distributedtests.testjvm.providers;

import java.util.Collections;
import org.junit.runner.Description;
import org.junit.runner.manipulation.Filter;
import org.junit.runner.manipulation.NoTestsRemainException;
import org.junit.runner.manipulation.Sorter;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.Suite;
import org.junit.runners.model.InitializationError;
import org.junit.runners.model.RunnerScheduler;

/** The runner of a {@link StandIn} whose classes Surefire runs in parallel: it goes by the kind of the runner. */
public final class StandInForSuite extends Suite {
    private final ThinnedRunner thinned;

    /** Called by JUnit. */
    public StandInForSuite(Class<?> standIn) throws InitializationError {
        super(standIn, Collections.emptyList());
        thinned = StandIn.runnerOf(standIn);
    }

    @Override
    public Description getDescription() {
        return thinned.description();
    }

    @Override
    public void run(RunNotifier notifier) {
        thinned.run(notifier);
    }

    @Override
    public void filter(Filter filter) throws NoTestsRemainException {
        thinned.filter(filter);
    }

    @Override
    public void sort(Sorter sorter) {
        thinned.sort(sorter);
    }

    @Override
    public void setScheduler(RunnerScheduler scheduler) {
        thinned.setScheduler(scheduler);
    }
}
