package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.testjvm.Callers;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down the end of a test JVM in which Surefire launched nothing, so that nobody takes it for one that died. From
 * 3.6 on, Surefire launches each class of JUnit 4 by itself, and those not at all that have no test of this node; and of
 * several test JVMs one may be too late for any class. Registered by service file, from Platform 1.8 on.
 */
public final class SessionEnd implements LauncherSessionListener {
    /** Opens a session for each look at a class, before anything is launched; older Surefires use no other. */
    private static final String PER_REQUEST = "org.junit.platform.launcher.core.SessionPerRequestLauncher";

    private final Optional<TestJvm> jvm;

    private volatile boolean launched;

    /** Called by the JUnit Platform when it opens a session. */
    public SessionEnd() {
        this(
                Callers.include(PER_REQUEST)
                        ? Optional.empty()
                        : SurefireLaunch.testJvmIfAny().filter(found -> !found.onlyLooks()));
    }

    SessionEnd(Optional<TestJvm> jvm) {
        this.jvm = jvm;
    }

    /** Listens by itself: {@link LedgerListener} may be deactivated, and then silence must not look like an end. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (jvm.isPresent()) {
            session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
                @Override
                public void testPlanExecutionStarted(TestPlan plan) {
                    launched = true;
                }
            });
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (jvm.isPresent() && !launched) {
            jvm.get().ledger().finished(jvm.get().nanos(), "ok");
        }
    }
}
