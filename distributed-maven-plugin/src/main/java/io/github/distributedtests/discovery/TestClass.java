package io.github.distributedtests.discovery;

import java.util.List;

/**
 * A test class as far as its class file tells.
 *
 * @param name the binary name
 * @param contents what is known of its tests
 * @param tests its test methods, those of nested classes included; each once, in the order of their names
 */
public record TestClass(String name, Contents contents, List<TestMethod> tests) {

    /** A test method and the class that runs it. */
    public record TestMethod(String className, String method) implements Comparable<TestMethod> {
        @Override
        public int compareTo(TestMethod other) {
            int byClass = className.compareTo(other.className);
            return byClass != 0 ? byClass : method.compareTo(other.method);
        }

        @Override
        public String toString() {
            return className + '#' + method;
        }
    }

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
