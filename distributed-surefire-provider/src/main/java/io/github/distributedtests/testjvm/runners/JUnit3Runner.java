package io.github.distributedtests.testjvm.runners;

import io.github.distributedtests.frameworks.JUnit3;
import java.lang.reflect.Field;
import java.util.Optional;
import junit.framework.Test;
import org.junit.runner.Runner;

/**
 * Looks into the runner by which JUnit 4 runs tests of JUnit 3. It lets a test be taken out of the first level only, so
 * it is the tests themselves that are thinned out.
 */
final class JUnit3Runner {
    private JUnit3Runner() {}

    /**
     * The tests of the runner, if it is one for JUnit 3.
     *
     * @throws IllegalStateException if this version of JUnit hides them
     */
    static Optional<Test> testsOf(Runner runner) {
        for (Class<?> type = runner.getClass(); type != null; type = type.getSuperclass()) {
            if (JUnit3.isRunner(type.getName())) {
                return Optional.of(testsOf(runner, type));
            }
        }
        return Optional.empty();
    }

    private static Test testsOf(Runner runner, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Test.class) {
                try {
                    field.setAccessible(true);
                    return (Test) field.get(runner);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("this version of JUnit 4 hides its JUnit 3 tests", e);
                }
            }
        }
        throw new IllegalStateException("this version of JUnit 4 keeps its JUnit 3 tests elsewhere");
    }
}
