package io.github.distributedtests.assignment;

import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.names.TestName;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.surefire.api.testset.ResolvedTest;
import org.apache.maven.surefire.api.testset.TestListResolver;

/** What the user selected, by includes and excludes or by {@code -Dtest}. Surefire's own resolver decides. */
public final class Selection {
    private static final Pattern START_OF_A_NAME = Pattern.compile("[\\w$]+\\*?|\\*");

    private final TestListResolver resolver;

    private Selection(TestListResolver resolver) {
        this.resolver = resolver;
    }

    /** By patterns for class files, as in {@code <includes>} and {@code <excludes>}; neither may be empty. */
    public static Selection ofClasses(List<String> includes, List<String> excludes) {
        return new Selection(new TestListResolver(includes, excludes));
    }

    /** As given by {@code -Dtest} or {@code -Dit.test}. */
    public static Selection ofTests(String test) {
        return new Selection(new TestListResolver(test));
    }

    /** Whether the includes name the class, be it that the excludes name it as well. */
    boolean includes(String className) {
        String file = TestClasses.fileOf(className);
        return resolver.getIncludedPatterns().isEmpty()
                || resolver.getIncludedPatterns().stream().anyMatch(pattern -> pattern.matchAsInclusive(file, null));
    }

    boolean selects(String className) {
        return resolver.shouldRun(TestClasses.fileOf(className), null);
    }

    /** Whether {@link #mayBeSelected} is sure: of what is left out by the names of invocations only the start is known. */
    boolean isSureOfMethods() {
        return resolver.getIncludedPatterns().stream()
                        .allMatch(pattern -> !pattern.hasTestMethodPattern() || isStartOfAName(pattern))
                && resolver.getExcludedPatterns().stream().noneMatch(ResolvedTest::hasTestMethodPattern);
    }

    /** Whether it is about methods at all. */
    boolean namesMethods() {
        return resolver.hasMethodPatterns();
    }

    /**
     * May say yes to a method that isn't selected, never no to one that is. Surefire compares its patterns with the
     * name of an invocation, such as {@code bar[3]}, of which only the start is known here.
     */
    boolean mayBeSelected(TestName test) {
        if (!namesMethods()) {
            return true; // patterns for classes say which ones to open, not what is found within
        }
        String file = TestClasses.fileOf(test.className());
        return (resolver.getIncludedPatterns().isEmpty()
                        || resolver.getIncludedPatterns().stream().anyMatch(p -> mayInclude(p, file, test.method())))
                && resolver.getExcludedPatterns().stream().noneMatch(p -> surelyExcludes(p, file, test.method()));
    }

    private static boolean mayInclude(ResolvedTest pattern, String file, String method) {
        return pattern.matchAsInclusive(file, isStartOfAName(pattern) ? method : null);
    }

    /** An excluded method may still have invocations that are not: {@code bar} stands for no {@code bar[3]}. */
    private static boolean surelyExcludes(ResolvedTest pattern, String file, String method) {
        return !pattern.hasTestMethodPattern() && pattern.matchAsExclusive(file, method);
    }

    /** Whether a name that the pattern fits still fits without what follows the method's name. */
    private static boolean isStartOfAName(ResolvedTest pattern) {
        return pattern.hasTestMethodPattern()
                && !pattern.isRegexTestMethodPattern()
                && START_OF_A_NAME.matcher(pattern.getTestMethodPattern()).matches();
    }
}
