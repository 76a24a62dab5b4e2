package io.github.distributedtests.platform;

import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareOnClassPath;
import io.github.distributedtests.share.TestNames;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves to this node's JUnit Platform launcher the tests of its share. Registered by service file; it acts on the
 * launcher that Surefire made and on no other.
 */
public final class ShareFilter implements PostDiscoveryFilter {
    private final Optional<Share> share;

    /** Called by the JUnit Platform when it makes a launcher. */
    public ShareFilter() {
        this(
                isMadeForSurefire()
                        ? ShareOnClassPath.find(Thread.currentThread().getContextClassLoader())
                        : Optional.empty());
    }

    ShareFilter(Optional<Share> share) {
        this.share = share;
    }

    private static boolean isMadeForSurefire() {
        if (RunningPlans.isAny()) {
            return false;
        }
        // A test may start a JVM with its own class path, and with it this filter.
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            if (frame.getClassName().startsWith("org.apache.maven.surefire.")
                    || frame.getClassName().startsWith("org.apache.maven.plugin.surefire.")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        if (!share.isPresent() || !descriptor.getParent().isPresent()) {
            return FilterResult.included("not distributed");
        }
        if (methodAround(descriptor).isPresent()) {
            return FilterResult.included("its method is decided on as one");
        }
        VintageRunner.of(descriptor).ifPresent(runner -> runner.keepOnly(share.get()));
        return decide(descriptor)
                .map(decision -> result(descriptor, decision))
                .orElseGet(() -> FilterResult.included("what is inside decides"));
    }

    /** A suite of the JUnit Platform fails when it is left without a test, so it must go with its last one. */
    private static boolean isPlatformSuite(TestDescriptor descriptor) {
        return descriptor.getUniqueId().getLastSegment().getType().equals("suite")
                && !descriptor.getChildren().isEmpty();
    }

    private boolean holdsAnyOfMine(TestDescriptor container) {
        for (TestDescriptor child : container.getChildren()) {
            Optional<Decision> decision = decide(child);
            if (decision.isPresent() ? decision.get().isMine() : child.isContainer() && holdsAnyOfMine(child)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Decision> decide(TestDescriptor descriptor) {
        Optional<MethodSource> method = source(descriptor, MethodSource.class);
        if (method.isPresent()) {
            return Optional.of(share.get()
                    .decide(
                            method.get().getClassName(),
                            TestNames.plain(method.get().getMethodName())));
        }
        if (descriptor.isTest()) {
            return Optional.of(decideByName(descriptor));
        }
        if (VintageRunner.isVintage(descriptor)) {
            return source(descriptor, ClassSource.class)
                    .flatMap(runner -> share.get().decideWhole(runner.getClassName()));
        }
        return Optional.empty();
    }

    /** Tests that aren't methods: they have a class somewhere above, or only the name that their engine gave them. */
    private Decision decideByName(TestDescriptor test) {
        for (TestDescriptor at = test; at != null; at = at.getParent().orElse(null)) {
            Optional<ClassSource> type = source(at, ClassSource.class);
            if (type.isPresent()) {
                return share.get().decide(type.get().getClassName(), TestNames.plain(test.getLegacyReportingName()));
            }
        }
        return share.get().decideByName(test.getUniqueId().toString());
    }

    private static FilterResult result(TestDescriptor descriptor, Decision decision) {
        if (decision.isMine()) {
            return FilterResult.included(decision.reason());
        }
        if (VintageRunner.isVintage(descriptor)) {
            VintageRunner.detach(descriptor);
            return FilterResult.included("already taken out: " + decision.reason());
        }
        return FilterResult.excluded(decision.reason());
    }

    private static Optional<MethodSource> methodAround(TestDescriptor descriptor) {
        for (TestDescriptor at = descriptor.getParent().orElse(null);
                at != null;
                at = at.getParent().orElse(null)) {
            Optional<MethodSource> method = source(at, MethodSource.class);
            if (method.isPresent()) {
                return method;
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> source(TestDescriptor descriptor, Class<T> type) {
        return descriptor.getSource().filter(type::isInstance).map(type::cast);
    }
}
