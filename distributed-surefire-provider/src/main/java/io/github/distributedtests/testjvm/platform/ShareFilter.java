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
    static final PlatformName.Tree<TestDescriptor> DESCRIPTORS = new Descriptors();

    private static final String NOTHING_HERE = "nothing in it belongs to this node";

    private final Optional<Share> share;
    private final boolean onlyLooks;

    /** Why no test may run; null if they may. */
    private final IllegalStateException refusal;

    /** What has a JUnit 4 runner and was thinned out when the suite around it was asked about. */
    private final Set<TestDescriptor> thinnedOut = Collections.newSetFromMap(new IdentityHashMap<>());

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
        FilterResult result = apply(descriptor, piece);
        if (onlyLooks && result.included() && isOutermost(descriptor, piece)) {
            KeptTests.QUEUE.add(descriptor); // filters that are asked later may still take it out
        }
        return result;
    }

    private FilterResult apply(TestDescriptor descriptor, Optional<TestDescriptor> piece) {
        if (isInWhole(descriptor)) {
            return FilterResult.included("what is around it is decided on as one");
        }
        if (VintageRunner.isRunner(descriptor)) {
            return vintage(descriptor);
        }
        if (!piece.isPresent() && isPlatformSuite(descriptor)) {
            return suite(descriptor);
        }
        Optional<Decision> decision = decide(piece.orElse(descriptor));
        return decision.isPresent()
                ? result(descriptor, decision.get())
                : FilterResult.included("what is inside decides");
    }

    private static boolean isOutermost(TestDescriptor descriptor, Optional<TestDescriptor> piece) {
        return piece.isPresent() && piece.get() == descriptor;
    }

    /** What has a JUnit 4 runner of its own goes by that runner. */
    private FilterResult vintage(TestDescriptor descriptor) {
        return thinnedOut.remove(descriptor) || keepOnlyMine(descriptor)
                ? FilterResult.included("has tests of this node")
                : takenOut(descriptor, NOTHING_HERE);
    }

    private boolean keepOnlyMine(TestDescriptor descriptor) {
        return VintageRunner.keepOnly(className(descriptor), share.get(), descriptor);
    }

    private FilterResult suite(TestDescriptor descriptor) {
        return whole(descriptor).map(Decision::isMine).orElseGet(() -> holdsAnyOfMine(descriptor))
                ? FilterResult.included("has tests of this node")
                : takenOut(descriptor, NOTHING_HERE);
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
        return isSuite(descriptor) && !descriptor.getChildren().isEmpty();
    }

    static boolean isSuite(TestDescriptor descriptor) {
        return descriptor.getUniqueId().getLastSegment().getType().equals("suite");
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
        if (isPiece(descriptor)) {
            return Optional.of(share.get().decide(PlatformName.of(descriptor, DESCRIPTORS)));
        }
        if (isFilledLater(descriptor)) {
            TestName name = source(descriptor) instanceof ClassSource
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

    private static FilterResult result(TestDescriptor descriptor, Decision decision) {
        if (decision.isMine()) {
            return FilterResult.included("belongs to this node"); // nobody asks why, and there may be many
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
