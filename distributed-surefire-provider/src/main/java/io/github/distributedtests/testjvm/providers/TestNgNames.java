package io.github.distributedtests.testjvm.providers;

import java.util.regex.Pattern;

/** How Surefire's provider for TestNG names tests. */
final class TestNgNames {
    private static final Pattern COUNTER = Pattern.compile("(?<=])\\(\\d+\\)$");

    private TestNgNames() {}

    /** Behind the arguments stands how many invocations there were, which is one more when a test ends. */
    static String withoutCounter(String reported) {
        return COUNTER.matcher(reported).replaceFirst("");
    }
}
