package io.github.distributedtests.testjvm.providers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.maven.surefire.api.util.TestsToRun;

/** Puts in the place of each class what this node runs of it, and leaves out the classes of which it runs nothing. */
final class ThinnedOutClasses {
    private final Function<Class<?>, Optional<Class<?>>> standIn;
    private final Map<Class<?>, Optional<Class<?>>> standIns = new LinkedHashMap<>();

    /** @param standIn asked once for each class for what to run instead: nothing, a stand-in, or the class itself */
    ThinnedOutClasses(Function<Class<?>, Optional<Class<?>>> standIn) {
        this.standIn = standIn;
    }

    synchronized Optional<Class<?>> in(Class<?> test) {
        Optional<Class<?>> known = standIns.get(test); // making one may lead to others, so nothing is computed in place
        if (known == null) {
            known = standIn.apply(test);
            standIns.put(test, known);
        }
        return known;
    }

    private synchronized Iterator<Class<?>> given() {
        ArrayList<Class<?>> given = new ArrayList<>();
        standIns.values().forEach(test -> test.ifPresent(given::add));
        return given.iterator();
    }

    TestsToRun in(TestsToRun tests) {
        return in(tests, type -> {});
    }

    /**
     * One by one, as a forked JVM may be told its classes while it runs.
     *
     * @param opened is told of each, whatever is left of it
     */
    TestsToRun in(TestsToRun tests, Consumer<Class<?>> opened) {
        return new TestsToRun(Collections.emptySet()) {
            @Override
            public Iterator<Class<?>> iterator() {
                Iterator<Class<?>> classes = tests.iterator();
                return new Iterator<Class<?>>() {
                    private Class<?> next;

                    @Override
                    public boolean hasNext() {
                        while (next == null && !isFinished() && classes.hasNext()) {
                            Class<?> type = classes.next();
                            opened.accept(type);
                            next = in(type).orElse(null);
                        }
                        return next != null;
                    }

                    @Override
                    public Class<?> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        Class<?> result = next;
                        next = null;
                        return result;
                    }
                };
            }

            /** For reruns of failed tests. */
            @Override
            public Iterator<Class<?>> iterated() {
                return given();
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
            public String toString() {
                return tests.toString();
            }
        };
    }
}
