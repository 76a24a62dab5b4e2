package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.testjvm.TestJvm;
import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/**
 * Where Surefire looks for tests in Maven's JVM, to hand them to several test JVMs: writes down which of this node's
 * tests are left once all filters have been asked. Those that no test JVM tells of were lost on the way, while those that
 * a tag took out were not. Registered by service file, from Platform 1.8 on; nothing else may refer to it, since it can't
 * be loaded before.
 */
public final class FoundTests implements LauncherDiscoveryListener {
    private final Optional<TestJvm> jvm;

    /** Called by the JUnit Platform when it makes a launcher. */
    public FoundTests() {
        this(SurefireLaunch.testJvmIfAny());
    }

    FoundTests(Optional<TestJvm> jvm) {
        this.jvm = jvm.filter(TestJvm::onlyLooks);
    }

    @Override
    public void launcherDiscoveryFinished(LauncherDiscoveryRequest request) {
        jvm.ifPresent(found -> found.ledger().inOneGo(() -> {
            for (TestDescriptor test = KeptTests.QUEUE.poll(); test != null; test = KeptTests.QUEUE.poll()) {
                if (isLeft(test)) {
                    found.ledger()
                            .planned(PlatformName.inLedger(
                                            test, ShareFilter.DESCRIPTORS, found.unrecordedShare(), found.folders())
                                    .toString());
                }
            }
        }));
    }

    /** Whether the way up ends at an engine, and each step can be gone back. */
    private static boolean isLeft(TestDescriptor descriptor) {
        TestDescriptor at = descriptor;
        while (at.getParent().isPresent()) {
            TestDescriptor parent = at.getParent().get();
            if (!parent.getChildren().contains(at)) {
                return false;
            }
            at = parent;
        }
        return at.getUniqueId().getSegments().size() == 1;
    }
}
