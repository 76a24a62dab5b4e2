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

    /** Why no test may run; null if they may. */
    private final IllegalStateException refusal;

    /** Called by the JUnit Platform when it makes a launcher. */
    public ShareFilter() {
        Optional<TestJvm> found = Optional.empty();
        IllegalStateException missing = null;
        try {
            found = SurefireLaunch.testJvm();
        } catch (IllegalStateException e) {
            missing = e; // from here on it would be shown as the cause of a cause, if at all
        }
        share = found.map(TestJvm::share);
        onlyLooks = found.filter(TestJvm::onlyLooks).isPresent();
        refusal = missing;
    }

    ShareFilter(Optional<Share> share) {
        this(share, false);
    }

    /** @param onlyLooks whether what is found is going to be run in other JVMs */
    ShareFilter(Optional<Share> share, boolean onlyLooks) {
        this.share = share;
        this.onlyLooks = onlyLooks;
        this.refusal = null;
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        if (refusal != null) {
            throw refusal;
        }
        if (!share.isPresent() || !descriptor.getParent().isPresent()) {
            return FilterResult.included("not distributed");
        }
        KnownEngines.check(descriptor, descriptor.getParent().get());
        Optional<TestDescriptor> piece = pieceAround(descriptor);
        if (!piece.isPresent() && isPlatformSuite(descriptor) && !holdsAnyOfMine(descriptor)) {
            return takenOut(descriptor, "nothing in this suite belongs to this node");
        }
        VintageRunner.of(descriptor).ifPresent(runner -> runner.keepOnly(share.get()));
        Optional<Decision> decision = decide(piece.orElse(descriptor));
        if (onlyLooks && isPiece(descriptor) && decision.get().isMine()) {
            FoundTests.keep(descriptor, PlatformName.of(descriptor, DESCRIPTORS).toString());
        }
        return decision.isPresent()
                ? result(descriptor, decision.get())
                : FilterResult.included("what is inside decides");
    }

    /** A suite of the JUnit Platform fails when it is left without a test, so it must go with its last one. */
    private static boolean isPlatformSuite(TestDescriptor descriptor) {
        return isSuite(descriptor) && !descriptor.getChildren().isEmpty();
    }

    static boolean isSuite(TestDescriptor descriptor) {
        return descriptor.getUniqueId().getLastSegment().getType().equals("suite");
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
        if (isPiece(descriptor)) {
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
        return descriptor.getChildren().isEmpty()
                ? FilterResult.excluded(decision.reason())
                : takenOut(descriptor, decision.reason());
    }

    /** The launcher takes out only what has no children, and looks at those after it looked at their parent. */
    private static FilterResult takenOut(TestDescriptor descriptor, String why) {
        descriptor.removeFromHierarchy();
        return FilterResult.included("already taken out: " + why);
    }

    /** The outermost piece that the descriptor is in, be it itself: whatever is in there goes with it. */
    private static Optional<TestDescriptor> pieceAround(TestDescriptor descriptor) {
        TestDescriptor outermost = null;
        for (TestDescriptor up = descriptor; up != null; up = up.getParent().orElse(null)) {
            if (isPiece(up)) {
                outermost = up;
            }
        }
        return Optional.ofNullable(outermost);
    }

    /** Whether it is decided on as one, perhaps with invocations in it or with tests of a test. */
    private static boolean isPiece(TestDescriptor descriptor) {
        return descriptor.isTest() || source(descriptor) instanceof MethodSource;
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
