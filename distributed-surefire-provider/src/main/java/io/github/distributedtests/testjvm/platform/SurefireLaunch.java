package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.testjvm.Callers;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.Optional;

/** Tells the launcher that Surefire makes from those that tests make. */
final class SurefireLaunch {
    private SurefireLaunch() {}

    /** What to work by if it is Surefire that is making a launcher in this thread, and if its tests are distributed. */
    static Optional<TestJvm> testJvm() {
        return !RunningPlans.isAny() && isMadeBySurefire()
                ? TestJvm.find(Thread.currentThread().getContextClassLoader())
                        .filter(jvm -> !jvm.file().wrappedProvider().isPresent()) // that one makes no launcher itself
                : Optional.empty();
    }

    /** A test may start a JVM with its own class path, and with it this code; there is no Surefire in that one. */
    private static boolean isMadeBySurefire() {
        return Callers.include("org.apache.maven.surefire.", "org.apache.maven.plugin.surefire.");
    }
}
