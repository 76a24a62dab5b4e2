package io.github.distributedtests.testjvm.providers;

import org.junit.runner.Description;
import org.junit.runner.Runner;
import org.junit.runner.manipulation.Filter;
import org.junit.runner.manipulation.Filterable;
import org.junit.runner.manipulation.NoTestsRemainException;
import org.junit.runner.manipulation.Sortable;
import org.junit.runner.manipulation.Sorter;
import org.junit.runner.notification.RunNotifier;

/** The runner of a {@link StandIn}. */
public final class StandInRunner extends Runner implements Filterable, Sortable {
    private final ThinnedRunner thinned;

    /** Called by JUnit. */
    public StandInRunner(Class<?> standIn) {
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
}
