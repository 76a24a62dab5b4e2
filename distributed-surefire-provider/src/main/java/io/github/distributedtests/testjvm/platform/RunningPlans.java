package io.github.distributedtests.testjvm.platform;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Knows whether a test plan is being executed in this JVM. A launcher that appears meanwhile was started by a test, and
 * its tests are that test's own business.
 *
 * <p>The count is static because the JUnit Platform makes this listener and {@link ShareFilter} separately, by their
 * service files; there is one test plan at a time for each class loader that they are loaded by.
 */
public final class RunningPlans implements TestExecutionListener {
    private static final AtomicInteger RUNNING = new AtomicInteger();

    /** Called by the JUnit Platform. */
    public RunningPlans() {}

    static boolean isAny() {
        return RUNNING.get() > 0;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        RUNNING.incrementAndGet();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        RUNNING.decrementAndGet();
    }
}
