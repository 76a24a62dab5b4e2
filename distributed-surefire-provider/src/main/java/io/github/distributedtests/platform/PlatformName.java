package io.github.distributedtests.platform;

import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.TestNames;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * The test name of something on the JUnit Platform. What has no method has a class somewhere above it, or else only the
 * unique id that its engine gave it.
 */
final class PlatformName {
    private final String className;
    private final String method;

    /** @param className null if all there is is a name */
    private PlatformName(String className, String method) {
        this.className = className;
        this.method = method;
    }

    /**
     * @param sources its own and those of everything that it is in, from the inside out
     * @param legacyName its legacy reporting name
     */
    static PlatformName of(List<Optional<TestSource>> sources, String legacyName, UniqueId id) {
        Optional<ClassSource> type = first(sources, ClassSource.class);
        Optional<MethodSource> method = first(sources, MethodSource.class);
        if (method.isPresent()) {
            String declaring = method.get().getClassName();
            String className =
                    isSortedByClass(id) ? type.map(ClassSource::getClassName).orElse(declaring) : declaring;
            return new PlatformName(className, TestNames.plain(method.get().getMethodName()));
        }
        return type.map(source -> new PlatformName(source.getClassName(), TestNames.plain(legacyName)))
                .orElseGet(() -> new PlatformName(null, id.toString()));
    }

    /**
     * Whether the class around a method is the one that runs it. The method's own may be where it is declared: that of
     * a superclass for jqwik, that of a library of rules for ArchUnit. It is the other way round for Vintage, where
     * the class around may be a suite.
     */
    private static boolean isSortedByClass(UniqueId id) {
        return !engine(id).equals("junit-vintage");
    }

    /** The innermost engine: a suite of the JUnit Platform has others in it. */
    private static String engine(UniqueId id) {
        String engine = "";
        for (UniqueId.Segment segment : id.getSegments()) {
            if (segment.getType().equals("engine")) {
                engine = segment.getValue();
            }
        }
        return engine;
    }

    private static <T> Optional<T> first(List<Optional<TestSource>> sources, Class<T> type) {
        return sources.stream()
                .filter(source -> source.filter(type::isInstance).isPresent())
                .map(source -> type.cast(source.get()))
                .findFirst();
    }

    Decision decideBy(Share share) {
        return className == null ? share.decideByName(method) : share.decide(className, method);
    }

    /** What the ledger calls it. */
    @Override
    public String toString() {
        return className == null ? method : TestNames.of(className, method);
    }

    /**
     * What tells an invocation from others of the same test: empty for a plain method, {@code (int)[3]} for the third
     * of {@code bar(int)}.
     */
    static String invocation(String legacyName, UniqueId id) {
        StringBuilder invocation = new StringBuilder();
        for (UniqueId.Segment segment : id.getSegments()) {
            if (segment.getType().equals("class-template-invocation")) {
                invocation
                        .append("[class ")
                        .append(segment.getValue().replace("#", ""))
                        .append(']');
            }
        }
        String plain = TestNames.plain(legacyName);
        String rest = legacyName.startsWith(plain) ? legacyName.substring(plain.length()) : "";
        return invocation
                .append(rest.startsWith("()") ? rest.substring(2) : rest)
                .toString();
    }
}
