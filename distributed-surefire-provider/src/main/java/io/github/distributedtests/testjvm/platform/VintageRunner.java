package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.frameworks.JUnit3;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.providers.JUnit3Tests;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;
import org.junit.runner.Request;
import org.junit.runner.Runner;

/**
 * The JUnit 4 runner behind a descriptor of the Vintage engine. The engine lets a test be taken out only where the
 * runner agrees, and JUnit's runner for JUnit 3 suites doesn't look into suites within suites: their tests would run
 * on every node. So that runner's tests are thinned out before it runs.
 */
final class VintageRunner {
    private static final String DESCRIPTORS = "org.junit.vintage.engine.descriptor.";

    private final Runner runner;

    /** The runner's class or, for a class with a method {@code suite()}, the one that it extends. */
    private final Class<?> type;

    private VintageRunner(Runner runner, Class<?> type) {
        this.runner = runner;
        this.type = type;
    }

    static boolean isVintage(TestDescriptor descriptor) {
        return descriptor.getClass().getName().startsWith(DESCRIPTORS);
    }

    /** The runner of a descriptor that has one of JUnit 3 tests. */
    static Optional<VintageRunner> of(TestDescriptor descriptor) {
        if (!descriptor.getClass().getName().equals(DESCRIPTORS + "RunnerTestDescriptor")) {
            return Optional.empty();
        }
        try {
            Runner runner =
                    ((Request) descriptor.getClass().getMethod("toRequest").invoke(descriptor)).getRunner();
            for (Class<?> type = runner.getClass(); type != null; type = type.getSuperclass()) {
                if (JUnit3.isRunner(type.getName())) {
                    return Optional.of(new VintageRunner(runner, type));
                }
            }
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "this version of the Vintage engine hides its runners, so the JUnit 3 suites in "
                            + descriptor.getDisplayName() + " can't be distributed: name the class in <excludes>",
                    e);
        }
    }

    /** Takes the other nodes' tests out of the runner. */
    void keepOnly(Share share) {
        try {
            Method getTest = type.getDeclaredMethod("getTest");
            getTest.setAccessible(true);
            JUnit3Tests.keepOnly(share, (junit.framework.Test) getTest.invoke(runner));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of JUnit 4 hides its JUnit 3 tests", e);
        }
    }

    /** Takes a descriptor out of the tree, also where the engine would rather keep it. */
    static void detach(TestDescriptor descriptor) {
        descriptor.removeFromHierarchy();
        descriptor.getParent().ifPresent(parent -> parent.removeChild(descriptor));
    }
}
