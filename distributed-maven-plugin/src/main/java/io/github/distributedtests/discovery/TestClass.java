package io.github.distributedtests.discovery;

import io.github.distributedtests.names.TestName;
import java.util.List;

/**
 * A test class as far as its class file tells.
 *
 * @param name the binary name
 * @param contents what is known of its tests
 * @param tests its test methods, those of nested classes included; each once, in the order of their names
 */
public record TestClass(String name, Contents contents, List<TestName> tests) {

    /** What is known of the tests in a class. */
    public enum Contents {
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
