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
        for (Optional<TestSource> source : sources) {
            if (source.isPresent() && source.get() instanceof MethodSource) {
                MethodSource method = (MethodSource) source.get();
                return new PlatformName(method.getClassName(), TestNames.plain(method.getMethodName()));
            }
        }
        for (Optional<TestSource> source : sources) {
            if (source.isPresent() && source.get() instanceof ClassSource) {
                return new PlatformName(((ClassSource) source.get()).getClassName(), TestNames.plain(legacyName));
            }
        }
        return new PlatformName(null, id.toString());
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
