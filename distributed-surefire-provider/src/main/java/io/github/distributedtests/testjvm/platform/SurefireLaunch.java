package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.testjvm.TestJvm;
import java.util.Optional;

/**
 * Tells the launcher that Surefire makes from those that tests make.
 *
 * <p>The proof is the whole way from where Surefire begins to here: nothing else is on it than Surefire and its provider
 * for the JUnit Platform, the launcher itself, and Java. A test that makes a launcher, under whatever provider, in
 * whatever thread and class loader, has itself and its framework on that way, or another beginning.
 */
final class SurefireLaunch {
    private static final String PROVIDER = "org.apache.maven.surefire.junitplatform.";

    /** Where a test JVM begins, and what Maven's JVM goes through where Surefire looks for tests or runs them in it. */
    private static final String[] BEGINNINGS = {
        "org.apache.maven.surefire.booter.ForkedBooter", "org.apache.maven.plugin.surefire."
    };

    private static final String[] ON_THE_WAY = {
        "org.apache.maven.surefire.",
        "org.junit.platform.launcher.",
        "org.junit.platform.commons.",
        "io.github.distributedtests.testjvm.platform.",
        "java.",
        "javax.",
        "jdk.",
        "sun.",
        "com.sun."
    };

    private SurefireLaunch() {}

    /**
     * What to work by if it is Surefire that is making a launcher in this thread, and if its tests are distributed by
     * the JUnit Platform.
     */
    static Optional<TestJvm> testJvm() {
        return isMadeBySurefire(new Throwable().getStackTrace())
                ? TestJvm.findHanded(Thread.currentThread().getContextClassLoader())
                        .filter(TestJvm::isOnThePlatform)
                : Optional.empty();
    }

    /** The same for those who have nothing to do where {@link ShareFilter} refuses to run anything. */
    static Optional<TestJvm> testJvmIfAny() {
        try {
            return testJvm();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** @param stack of the thread that is making the launcher */
    static boolean isMadeBySurefire(StackTraceElement[] stack) {
        boolean byProvider = false;
        for (StackTraceElement frame : stack) {
            if (startsWithAny(frame.getClassName(), BEGINNINGS)) {
                return byProvider;
            }
            byProvider |= frame.getClassName().startsWith(PROVIDER);
            if (!startsWithAny(frame.getClassName(), ON_THE_WAY) && !isInterceptor(frame)) {
                return false;
            }
        }
        return false;
    }

    /** The launcher lets {@code LauncherInterceptor}s of the user's make it; none of them has a test on its way. */
    private static boolean isInterceptor(StackTraceElement frame) {
        return frame.getMethodName().equals("intercept")
                || frame.getMethodName().startsWith("lambda$intercept$");
    }

    private static boolean startsWithAny(String name, String[] starts) {
        for (String start : starts) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
