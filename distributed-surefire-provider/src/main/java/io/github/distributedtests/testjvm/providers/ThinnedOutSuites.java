package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.share.Share;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
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

    /** One by one, as a forked JVM may be told its classes while it runs. */
    TestsToRun in(TestsToRun tests) {
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
                        return in(classes.next());
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
