package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.runners.RunnerTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        prune(descriptor, runner.getDescription());
        return true;
    }

    private static void prune(TestDescriptor descriptor, Description left) {
        List<Description> children = new ArrayList<>(left.getChildren());
        for (TestDescriptor child : new LinkedHashSet<>(descriptor.getChildren())) {
            int place = children.indexOf(call(child, "getDescription", Description.class));
            if (place < 0) {
                descriptor.removeChild(child); // the engine would ask the runner first
            } else {
                prune(child, children.remove(place));
            }
        }
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
