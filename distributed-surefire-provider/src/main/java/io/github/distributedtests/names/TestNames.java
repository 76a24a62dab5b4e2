package io.github.distributedtests.names;

/** How the names that frameworks give to tests lead to the name that is hashed. */
public final class TestNames {
    private TestNames() {}

    /**
     * The test name of a method, such as {@code com.acme.FooTest#bar}.
     *
     * @param method null if the test isn't a method, which leaves the class
     */
    public static String of(String className, String method) {
        return method == null ? className : className + '#' + method;
    }

    /**
     * The method's name without the index or the parameters that a framework puts behind it, so that all invocations
     * of one method stay together: {@code bar} for {@code bar[0]}, {@code bar[1: x]} and {@code bar(int)}.
     *
     * @param reported as the framework says it; null stays null
     */
    public static String plain(String reported) {
        if (reported == null) {
            return null;
        }
        int end = Math.min(1, reported.length()); // a bracket in the first place is the method's own
        while (end < reported.length() && reported.charAt(end) != '[' && reported.charAt(end) != '(') {
            end++;
        }
        return reported.substring(0, end).trim();
    }
}
