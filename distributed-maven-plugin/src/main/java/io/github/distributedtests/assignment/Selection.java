package io.github.distributedtests.assignment;

import io.github.distributedtests.discovery.TestClass.TestMethod;
import io.github.distributedtests.discovery.TestClasses;
import java.util.List;
import org.apache.maven.surefire.api.testset.TestListResolver;

/** What the user selected, by includes and excludes or by {@code -Dtest}. Surefire's own resolver decides. */
public final class Selection {
    private final TestListResolver resolver;
    private final boolean byMethod;

    private Selection(TestListResolver resolver, boolean byMethod) {
        this.resolver = resolver;
        this.byMethod = byMethod;
    }

    /** By patterns for class files, as in {@code <includes>} and {@code <excludes>}; neither may be empty. */
    public static Selection ofClasses(List<String> includes, List<String> excludes) {
        return new Selection(new TestListResolver(includes, excludes), false);
    }

    /** As given by {@code -Dtest} or {@code -Dit.test}. */
    public static Selection ofTests(String test) {
        TestListResolver resolver = new TestListResolver(test);
        // A pattern with an index, such as FooTest#bar[3], can only be compared with the invocations themselves.
        return new Selection(resolver, resolver.hasMethodPatterns() && !test.contains("["));
    }

    boolean selects(String className) {
        return resolver.shouldRun(TestClasses.fileOf(className), null);
    }

    /** May say yes to a method that isn't selected, never no to one that is. */
    boolean mayBeSelected(TestMethod test) {
        return !byMethod || resolver.shouldRun(TestClasses.fileOf(test.className()), test.method());
    }
}
