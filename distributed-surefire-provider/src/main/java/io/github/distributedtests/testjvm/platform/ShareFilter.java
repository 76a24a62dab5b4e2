package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
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

    /** What has a JUnit 4 runner and was thinned out when the suite around it was asked about. */
    private final Set<TestDescriptor> thinnedOut = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Called by the JUnit Platform when it makes a launcher. */
    public ShareFilter() {
        this(SurefireLaunch.testJvm().map(TestJvm::share));
    }

    ShareFilter(Optional<Share> share) {
        this.share = share;
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        if (!share.isPresent() || !descriptor.getParent().isPresent()) {
            return FilterResult.included("not distributed");
        }
        if (isInMethod(descriptor)) {
            return FilterResult.included("its method is decided on as one");
        }
        if (isInWhole(descriptor)) {
            return FilterResult.included("what is around it is decided on as one");
        }
        if (VintageRunner.isRunner(descriptor)) {
            return vintage(descriptor);
        }
        if (isPlatformSuite(descriptor)) {
            return suite(descriptor);
        }
        Optional<Decision> decision = decide(descriptor);
        return decision.isPresent() ? result(decision.get()) : FilterResult.included("what is inside decides");
    }

    /** What has a JUnit 4 runner of its own goes by that runner. */
    private FilterResult vintage(TestDescriptor descriptor) {
        return thinnedOut.remove(descriptor) || keepOnlyMine(descriptor)
                ? FilterResult.included("has tests of this node")
                : takenOut(descriptor);
    }

    private boolean keepOnlyMine(TestDescriptor descriptor) {
        return VintageRunner.keepOnly(className(descriptor), share.get(), descriptor);
    }

    private FilterResult suite(TestDescriptor descriptor) {
        return whole(descriptor).map(Decision::isMine).orElseGet(() -> holdsAnyOfMine(descriptor))
                ? FilterResult.included("has tests of this node")
                : takenOut(descriptor);
    }

    /** The launcher takes out only what has no children, and looks at those after this. */
    private static FilterResult takenOut(TestDescriptor descriptor) {
        descriptor.removeFromHierarchy();
        return FilterResult.included("already taken out: nothing in it belongs to this node");
    }

    /** Whether it is in something about which one decision is taken: a JUnit 4 runner, or a suite that goes as a whole. */
    private boolean isInWhole(TestDescriptor descriptor) {
        for (Optional<TestDescriptor> up = descriptor.getParent();
                up.isPresent();
                up = up.get().getParent()) {
            if (VintageRunner.isRunner(up.get())
                    || isPlatformSuite(up.get()) && whole(up.get()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Decision> whole(TestDescriptor container) {
        return source(container) instanceof ClassSource
                ? share.get().decideWhole(className(container))
                : Optional.empty();
    }

    /** A suite of the JUnit Platform fails when it is left without a test, so it must go with its last one. */
    private static boolean isPlatformSuite(TestDescriptor descriptor) {
        return descriptor.getUniqueId().getLastSegment().getType().equals("suite")
                && !descriptor.getChildren().isEmpty();
    }

    private boolean holdsAnyOfMine(TestDescriptor container) {
        for (TestDescriptor child : container.getChildren()) {
            if (VintageRunner.isRunner(child)) {
                if (keepOnlyMine(child)) {
                    thinnedOut.add(child);
                    return true;
                }
                continue;
            }
            Optional<Decision> decision = decide(child);
            if (decision.isPresent() ? decision.get().isMine() : holdsAnyOfMine(child)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Decision> decide(TestDescriptor descriptor) {
        TestSource source = source(descriptor);
        if (descriptor.isTest() || source instanceof MethodSource) {
            return Optional.of(share.get().decide(PlatformName.of(descriptor, DESCRIPTORS)));
        }
        if (isFilledLater(descriptor)) {
            TestName name = source instanceof ClassSource
                    ? TestName.of(className(descriptor), null)
                    : TestName.parse(descriptor.getUniqueId().toString());
            return Optional.of(share.get().decide(name));
        }
        return Optional.empty();
    }

    private static String className(TestDescriptor descriptor) {
        return ((ClassSource) source(descriptor)).getClassName();
    }

    /** Of a container whose tests are found while it runs, such as a specification of Kotest, there is no part. */
    private static boolean isFilledLater(TestDescriptor descriptor) {
        return descriptor.mayRegisterTests() && descriptor.getChildren().isEmpty();
    }

    private static FilterResult result(Decision decision) {
        return decision.isMine()
                ? FilterResult.included("belongs to this node") // nobody asks why, and there may be many
                : FilterResult.excluded(decision.reason());
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
