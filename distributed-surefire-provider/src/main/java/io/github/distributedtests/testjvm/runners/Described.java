package io.github.distributedtests.testjvm.runners;

import io.github.distributedtests.names.TestName;
import java.util.Optional;
import org.junit.runner.Description;

/**
 * Takes apart what JUnit 4 calls a test, such as {@code bar(com.acme.FooTest)}. As Surefire does it, which works with
 * every JUnit 4.
 */
public final class Described {
    private Described() {}

    /** What stands for the class, be it none: Cucumber's tests have the name of a feature there. */
    public static String className(Description test) {
        String name = test.getDisplayName();
        return hasMethod(name) ? name.substring(name.lastIndexOf('(') + 1, name.length() - 1) : name;
    }

    /** The method, or null. */
    public static String method(Description test) {
        String name = test.getDisplayName();
        return hasMethod(name) ? name.substring(0, name.lastIndexOf('(')) : null;
    }

    private static boolean hasMethod(String name) {
        return name.endsWith(")") && name.indexOf('(') >= 0;
    }

    static TestName test(Description test) {
        return TestName.of(className(test), method(test));
    }

    /** The name of the class that something with tests in it stands for, if it stands for one. */
    static Optional<String> type(Description container) {
        Class<?> type = container.getTestClass();
        return type == null ? Optional.empty() : Optional.of(type.getName());
    }
}
