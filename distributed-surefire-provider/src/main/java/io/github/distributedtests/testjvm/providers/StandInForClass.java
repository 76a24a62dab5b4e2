package io.github.distributedtests.testjvm.providers;

import java.util.Collections;
import java.util.List;
import org.junit.runner.Description;
import org.junit.runner.Runner;
import org.junit.runner.manipulation.Filter;
import org.junit.runner.manipulation.NoTestsRemainException;
import org.junit.runner.manipulation.Sorter;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.ParentRunner;
import org.junit.runners.model.InitializationError;
import org.junit.runners.model.RunnerScheduler;

/** The runner of a {@link StandIn} whose methods Surefire runs in parallel: it goes by the kind of the runner. */
public final class StandInForClass extends ParentRunner<Runner> {
    private final ThinnedRunner thinned;

    /** Called by JUnit. */
    public StandInForClass(Class<?> standIn) throws InitializationError {
        super(standIn);
        thinned = StandIn.runnerOf(standIn);
    }

    @Override
    protected List<Runner> getChildren() {
        return Collections.singletonList(thinned.runner());
    }

    @Override
    protected Description describeChild(Runner child) {
        return child.getDescription();
    }

    @Override
    protected void runChild(Runner child, RunNotifier notifier) {
        child.run(notifier);
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
