package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Share;
import java.util.Optional;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * Finds the test name of something on the JUnit Platform. What has no method has a class somewhere above it, or else only the
 * unique id that its engine gave it.
 */
final class PlatformName {
    private static final String CLASS_INVOCATION = "class-template-invocation";

    private PlatformName() {}

    /** Where one of the trees of the JUnit Platform has what a name is made of. */
    interface Tree<T> {
        Optional<T> parent(T at);

        Optional<TestSource> source(T at);

        String legacyName(T at);

        String id(T at);

        /** Of the innermost engine that it is in: a suite of the JUnit Platform has others in it. */
        boolean isVintage(T at);
    }

    /**
     * The name of a test, or of the method that it is in. What an outermost method finds while it runs has its name: the
     * source that such a dynamic test carries is what it is about, and may be a method or a class that is no test.
     */
    static <T> TestName of(T at, Tree<T> tree) {
        ClassSource type = null;
        MethodSource method = null;
        for (T up = at; up != null; up = tree.parent(up).orElse(null)) {
            TestSource source = tree.source(up).orElse(null);
            if (source instanceof MethodSource) {
                method = (MethodSource) source;
                type = null; // what is below the method is not what it is in
            } else if (type == null && source instanceof ClassSource) {
                type = (ClassSource) source;
            }
        }
        if (method != null) {
            // The method's own class may be where it is declared: that of a superclass for jqwik, that of a library of
            // rules for ArchUnit. It is the other way round for Vintage, where the class around it may be a suite.
            String className = type == null || tree.isVintage(at) ? method.getClassName() : type.getClassName();
            return TestName.of(className, method.getMethodName());
        }
        return type == null ? TestName.parse(tree.id(at)) : TestName.of(type.getClassName(), tree.legacyName(at));
    }

    /** The name that the ledger has of it: one in the whole class that it went with, and without the folders of this machine. */
    static <T> TestName inLedger(T at, Tree<T> tree, Share share, KnownFolders folders) {
        TestName name = of(at, tree).relativeTo(folders);
        Optional<String> whole = name.isInClass() ? wholeAround(at, tree, name, share) : Optional.empty();
        return whole.map(className -> TestName.within(className, name)).orElse(name);
    }

    /** The class of another name with which the test went as a whole: the outermost, as it was asked first. */
    private static <T> Optional<String> wholeAround(T at, Tree<T> tree, TestName name, Share share) {
        Optional<String> whole = Optional.empty();
        for (T up = tree.parent(at).orElse(null);
                up != null;
                up = tree.parent(up).orElse(null)) {
            TestSource source = tree.source(up).orElse(null);
            if (source instanceof ClassSource) {
                String className = ((ClassSource) source).getClassName();
                if (!ClassNames.outermost(className).equals(name.outermostClass())
                        && goesAsAWhole(tree.id(up))
                        && share.decideWhole(className).isPresent()) {
                    whole = Optional.of(className);
                }
            }
        }
        return whole;
    }

    /** Whether it is of the kind about which {@link ShareFilter} asks before it asks about what is in it. */
    private static boolean goesAsAWhole(String id) {
        int last = id.lastIndexOf("/[") + 1;
        return id.startsWith("[suite:", last) || id.startsWith("[runner:", last);
    }

    /** Whether it is below a method, rather than one. */
    static <T> boolean isInMethod(T at, Tree<T> tree) {
        for (T up = tree.parent(at).orElse(null);
                up != null;
                up = tree.parent(up).orElse(null)) {
            if (tree.source(up).orElse(null) instanceof MethodSource) {
                return true;
            }
        }
        return false;
    }

    /**
     * What tells an invocation from others of the same test: empty for a plain method, {@code (int)[3]} for the third
     * of {@code bar(int)}.
     *
     * @param idAround the unique id of its container
     */
    static String invocation(String legacyName, String idAround) {
        StringBuilder invocation = new StringBuilder();
        if (idAround.contains(CLASS_INVOCATION)) { // to parse an id takes long, and few have this in it
            for (UniqueId.Segment segment : UniqueId.parse(idAround).getSegments()) {
                if (segment.getType().equals(CLASS_INVOCATION)) {
                    invocation
                            .append("[class ")
                            .append(segment.getValue().replace("#", ""))
                            .append(']');
                }
            }
        }
        String rest = TestName.ofInvocation("", legacyName).invocation();
        return invocation
                .append(rest.startsWith("()") ? rest.substring(2) : rest)
                .toString();
    }
}
