package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.share.Share;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.maven.surefire.api.util.TestsToRun;

/**
 * Puts {@linkplain SuiteClassLoader stand-ins} in the place of the classes whose tests no filter reaches.
 */
final class ThinnedOutSuites {
    private final Share share;
    private final Predicate<String> needsStandIn;

    /** @param needsStandIn asked with the binary name of a class */
    ThinnedOutSuites(Share share, Predicate<String> needsStandIn) {
        this.share = share;
        this.needsStandIn = needsStandIn;
    }

    Class<?> in(Class<?> test) {
        return needsStandIn.test(test.getName()) ? SuiteClassLoader.standInFor(test, share) : test;
    }

    TestsToRun in(TestsToRun tests) {
        return in(tests, type -> {});
    }

    /**
     * One by one, as a forked JVM may be told its classes while it runs.
     *
     * @param opened is told of each
     */
    TestsToRun in(TestsToRun tests, Consumer<Class<?>> opened) {
        return new TestsToRun(Collections.emptySet()) {
            @Override
            public Iterator<Class<?>> iterator() {
                Iterator<Class<?>> classes = tests.iterator();
                return new Iterator<Class<?>>() {
                    @Override
                    public boolean hasNext() {
                        return !isFinished() && classes.hasNext();
                    }

                    @Override
                    public Class<?> next() {
                        Class<?> next = classes.next();
                        opened.accept(next);
                        return in(next);
                    }
                };
            }

            @Override
            public Iterator<Class<?>> iterated() {
                return tests.iterated();
            }

            @Override
            public boolean containsAtLeast(int atLeast) {
                return tests.containsAtLeast(atLeast);
            }

            @Override
            public boolean containsExactly(int items) {
                return tests.containsExactly(items);
            }

            @Override
            public boolean allowEagerReading() {
                return tests.allowEagerReading();
            }

            @Override
            public Class<?>[] getLocatedClasses() {
                return Arrays.stream(tests.getLocatedClasses())
                        .map(test -> in(test))
                        .toArray(Class<?>[]::new);
            }

            @Override
            public Class<?> getClassByName(String className) {
                Class<?> found = tests.getClassByName(className);
                return found == null ? null : in(found);
            }

            @Override
            public String toString() {
                return tests.toString();
            }
        };
    }
}
