package io.github.distributedtests.verdict;

import io.github.distributedtests.names.TestName;

/** What JUnit reports as tests although it stands for a class that can't be set up, on every node that opens it. */
final class PseudoTests {
    private static final String JUNIT4 = "initializationError";
    private static final String JUNIT3 = "junit.framework.TestSuite$1#warning";

    private PseudoTests() {}

    static boolean includes(String test) {
        return standsForItsClass(test) || test.equals(JUNIT3);
    }

    /** JUnit 4's Parameterized asks filters about each set of parameters as if it were a method. */
    static boolean isQuestionAboutParameters(String test) {
        TestName name = TestName.parse(test);
        return name.hasMethod() && name.method().startsWith("[");
    }

    static boolean standsForItsClass(String test) {
        return JUNIT4.equals(TestName.parse(test).method());
    }
}
