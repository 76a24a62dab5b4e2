package io.github.distributedtests.timings;

/**
 * What a node waits for once if it runs anything that stands below: a test JVM, or something in it that several classes
 * share. Set-ups stand in one another, and classes in set-ups.
 *
 * @param module {@code groupId:artifactId}
 * @param name identifies it in the module; that of a test JVM is its execution's, such as
 *     {@code surefire:default-test}, that of an application context a class's, such as {@code context of com.acme.FooTest}
 * @param parent the name of the set-up that it stands in; empty for none, or for one that stands in the module's
 *     {@link #BUILD}
 * @param seconds 0 or more, without anything that stands below
 */
public record SetUpTime(String module, String name, String parent, double seconds) implements Timed<SetUpTime> {
    /** The name of what stands for a module in which a build looked for tests and found none. It costs nothing. */
    public static final String NO_TESTS = "no-tests";

    /**
     * The name of what stands for the building of a module, where each node builds only what it needs. Its parent is a
     * module, that below it; its time has that of others upstream of it in it.
     */
    public static final String BUILD = "build";

    /** Whether it is the building of a module, in which all else of the module stands. */
    public boolean isBuild() {
        return name.equals(BUILD);
    }

    /** One that stands in nothing, such as a test JVM. */
    public SetUpTime(String module, String name, double seconds) {
        this(module, name, "", seconds);
    }

    @Override
    public SetUpTime withSeconds(double other) {
        return new SetUpTime(module, name, parent, other);
    }
}
