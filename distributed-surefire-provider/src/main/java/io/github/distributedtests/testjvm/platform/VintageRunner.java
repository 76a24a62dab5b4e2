package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.runners.RunnerTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.junit.platform.engine.TestDescriptor;
import org.junit.runner.Description;
import org.junit.runner.Request;
import org.junit.runner.Runner;

/**
 * The JUnit 4 runner behind a descriptor of the Vintage engine. The engine takes out a test only where the runner agrees
 * to, and the runner for JUnit 3 doesn't look into suites within suites. So it is the runner that is thinned out, and
 * then the descriptors of what it has lost are taken away.
 */
final class VintageRunner {
    private static final String DESCRIPTORS = "org.junit.vintage.engine.descriptor.";

    private VintageRunner() {}

    static boolean isVintage(TestDescriptor descriptor) {
        return descriptor.getClass().getName().startsWith(DESCRIPTORS);
    }

    /** Whether a runner is behind it, and not only something in one. */
    static boolean isRunner(TestDescriptor descriptor) {
        return descriptor.getClass().getName().equals(DESCRIPTORS + "RunnerTestDescriptor");
    }

    /**
     * Takes the other nodes' tests out of a descriptor with a runner.
     *
     * @return whether anything is left
     * @throws IllegalStateException if this version of the engine can't be dealt with
     */
    static boolean keepOnly(String className, Share share, TestDescriptor descriptor) {
        Runner runner = call(descriptor, "toRequest", Request.class).getRunner();
        if (!new RunnerTree(share).keepOnly(className, runner)) {
            return false;
        }
        if (!share.decideWhole(className).isPresent()) {
            prune(descriptor, runner.getDescription());
        }
        return true;
    }

    /**
     * Goes by the tests alone: a suite of JUnit 3 that has no name is described by the number of its tests, so what is
     * left of one isn't found again.
     */
    private static void prune(TestDescriptor runner, Description left) {
        Set<Description> tests = new HashSet<>();
        addTests(left, tests);
        Set<Description> known = new HashSet<>();
        for (TestDescriptor descriptor : runner.getDescendants()) {
            known.add(description(descriptor));
        }
        // Some runners name their tests anew at each look; the engine adds those when they run.
        if (known.containsAll(tests)) {
            keepOnly(tests, runner);
        }
    }

    private static void addTests(Description at, Set<Description> tests) {
        if (at.isTest()) {
            tests.add(at);
        }
        at.getChildren().forEach(child -> addTests(child, tests));
    }

    private static void keepOnly(Set<Description> tests, TestDescriptor parent) {
        for (TestDescriptor child : new ArrayList<>(parent.getChildren())) {
            keepOnly(tests, child);
            if (child.getChildren().isEmpty() && !tests.contains(description(child))) {
                parent.removeChild(child); // the engine would ask the runner first
            }
        }
    }

    private static Description description(TestDescriptor descriptor) {
        return call(descriptor, "getDescription", Description.class);
    }

    private static <T> T call(TestDescriptor descriptor, String method, Class<T> result) {
        try {
            return result.cast(descriptor.getClass().getMethod(method).invoke(descriptor));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "this version of the Vintage engine hides its runners, so " + descriptor.getDisplayName()
                            + " can't be distributed: name the class in <excludes>",
                    e);
        }
    }
}
