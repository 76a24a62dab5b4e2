package io.github.distributedtests.timings;

/**
 * What a node waits for once if it runs anything that stands below: a test JVM, or something in it that several classes
 * share. Set-ups stand in one another, and classes in set-ups.
 *
 * @param module {@code groupId:artifactId}
 * @param name identifies it in the module; that of a test JVM is its execution's, such as
 *     {@code surefire:default-test}, that of an application context a class's, such as {@code context of com.acme.FooTest}
 * @param parent the name of the set-up that it stands in; empty for none
 * @param seconds 0 or more, without anything that stands below
 */
public record SetUpTime(String module, String name, String parent, double seconds) implements Timed<SetUpTime> {
    /** The name of what stands for a module in which a build looked for tests and found none. It costs nothing. */
    public static final String NO_TESTS = "no-tests";

    /** One that stands in nothing, such as a test JVM. */
    public SetUpTime(String module, String name, double seconds) {
        this(module, name, "", seconds);
    }

    @Override
    public SetUpTime withSeconds(double other) {
        return new SetUpTime(module, name, parent, other);
    }
}
