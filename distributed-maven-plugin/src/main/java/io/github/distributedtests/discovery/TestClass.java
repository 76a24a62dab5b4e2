package io.github.distributedtests.discovery;

import io.github.distributedtests.names.TestName;
import java.util.List;

/**
 * A test class as far as its class file tells.
 *
 * @param name the binary name
 * @param kind what is known of its tests
 * @param tests its test methods, those of nested classes included; each once, in the order of their names
 */
public record TestClass(String name, Kind kind, List<TestName> tests) {

    /** What is known of the tests in a class. */
    public enum Kind {
        /** No framework would find a test in it. */
        NO_TESTS,
        /** All its tests are methods, and all are known. */
        METHODS,
        /** It has tests, but only the framework knows which. */
        OPAQUE,
        /** It stands for the tests of other classes. */
        SUITE
    }
}
