package io.github.distributedtests.verdict;

/** What JUnit reports as tests although it stands for a class that can't be set up, on every node that opens it. */
final class PseudoTests {
    private static final String JUNIT4 = "#initializationError";
    private static final String JUNIT3 = "junit.framework.TestSuite$1#warning";

    private PseudoTests() {}

    static boolean includes(String test) {
        return standsForItsClass(test) || test.equals(JUNIT3);
    }

    /** JUnit 4's Parameterized asks filters about each set of parameters as if it were a method. */
    static boolean isQuestionAboutParameters(String test) {
        return test.contains("#[");
    }

    static boolean standsForItsClass(String test) {
        return test.endsWith(JUNIT4);
    }
}
