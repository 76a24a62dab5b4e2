package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves to this node's JUnit Platform launcher the tests of its share. Registered by service file; it acts on the
 * launcher that Surefire made and on no other.
 */
public final class ShareFilter implements PostDiscoveryFilter {
    private static final Descriptors DESCRIPTORS = new Descriptors();

    private final Optional<Share> share;
    private final boolean onlyLooks;

    /** Called by the JUnit Platform when it makes a launcher. */
    public ShareFilter() {
        Optional<TestJvm> jvm = SurefireLaunch.testJvm();
        share = jvm.map(TestJvm::share);
        onlyLooks = jvm.filter(TestJvm::onlyLooks).isPresent();
    }

    ShareFilter(Optional<Share> share) {
        this(share, false);
    }

    /** @param onlyLooks whether what is found is going to be run in other JVMs */
    ShareFilter(Optional<Share> share, boolean onlyLooks) {
        this.share = share;
        this.onlyLooks = onlyLooks;
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        if (!share.isPresent() || !descriptor.getParent().isPresent()) {
            return FilterResult.included("not distributed");
        }
        if (isInMethod(descriptor)) {
            return FilterResult.included("its method is decided on as one");
        }
        if (isPlatformSuite(descriptor) && !holdsAnyOfMine(descriptor)) {
            // The launcher takes out only what has no children, and looks at those after this.
            descriptor.removeFromHierarchy();
            return FilterResult.included("already taken out: nothing in this suite belongs to this node");
        }
        VintageRunner.of(descriptor).ifPresent(runner -> runner.keepOnly(share.get()));
        Optional<Decision> decision = decide(descriptor);
        if (onlyLooks && isTestOrItsMethod(descriptor) && decision.get().isMine()) {
            FoundTests.keep(descriptor, PlatformName.of(descriptor, DESCRIPTORS).toString());
        }
        return decision.isPresent()
                ? result(descriptor, decision.get())
                : FilterResult.included("what is inside decides");
    }

    /** A suite of the JUnit Platform fails when it is left without a test, so it must go with its last one. */
    private static boolean isPlatformSuite(TestDescriptor descriptor) {
        return descriptor.getUniqueId().getLastSegment().getType().equals("suite")
                && !descriptor.getChildren().isEmpty();
    }

    private boolean holdsAnyOfMine(TestDescriptor container) {
        for (TestDescriptor child : container.getChildren()) {
            Optional<Decision> decision = decide(child);
            if (decision.isPresent() ? decision.get().isMine() : holdsAnyOfMine(child)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Decision> decide(TestDescriptor descriptor) {
        if (isTestOrItsMethod(descriptor)) {
            return Optional.of(share.get().decide(PlatformName.of(descriptor, DESCRIPTORS)));
        }
        TestSource source = source(descriptor);
        String className = source instanceof ClassSource ? ((ClassSource) source).getClassName() : null;
        if (VintageRunner.isVintage(descriptor)) {
            return className == null ? Optional.empty() : share.get().decideWhole(className);
        }
        if (isFilledLater(descriptor)) {
            TestName name = className == null
                    ? TestName.parse(descriptor.getUniqueId().toString())
                    : TestName.of(className, null);
            return Optional.of(share.get().decide(name));
        }
        return Optional.empty();
    }

    private static boolean isTestOrItsMethod(TestDescriptor descriptor) {
        return descriptor.isTest() || source(descriptor) instanceof MethodSource;
    }

    /** Of a container whose tests are found while it runs, such as a specification of Kotest, there is no part. */
    private static boolean isFilledLater(TestDescriptor descriptor) {
        return descriptor.mayRegisterTests() && descriptor.getChildren().isEmpty();
    }

    private static FilterResult result(TestDescriptor descriptor, Decision decision) {
        if (decision.isMine()) {
            return FilterResult.included("belongs to this node"); // nobody asks why, and there may be many
        }
        if (VintageRunner.isVintage(descriptor)) {
            VintageRunner.detach(descriptor);
            return FilterResult.included("already taken out: " + decision.reason());
        }
        return FilterResult.excluded(decision.reason());
    }

    private static boolean isInMethod(TestDescriptor descriptor) {
        for (Optional<TestDescriptor> up = descriptor.getParent();
                up.isPresent();
                up = up.get().getParent()) {
            if (source(up.get()) instanceof MethodSource) {
                return true;
            }
        }
        return false;
    }

    /** Null if there is none. */
    private static TestSource source(TestDescriptor descriptor) {
        return descriptor.getSource().orElse(null);
    }

    private static final class Descriptors implements PlatformName.Tree<TestDescriptor> {
        @Override
        public Optional<TestDescriptor> parent(TestDescriptor at) {
            return at.getParent();
        }

        @Override
        public Optional<TestSource> source(TestDescriptor at) {
            return at.getSource();
        }

        @Override
        public String legacyName(TestDescriptor at) {
            return at.getLegacyReportingName();
        }

        @Override
        public String id(TestDescriptor at) {
            return at.getUniqueId().toString();
        }

        @Override
        public boolean isVintage(TestDescriptor at) {
            return VintageRunner.isVintage(at);
        }
    }
}
