package io.github.distributedtests.timings;

/**
 * What a node waits for once, before or after whatever it runs below: the test JVM of a module, or an application
 * context that several of its classes share.
 *
 * @param module {@code groupId:artifactId}
 * @param context the identifier of the context; empty for the test JVM
 * @param seconds 0 or more, without anything that stands below: contexts, the set-up of classes, tests
 */
public record SetUpTime(String module, String context, double seconds) {

    /** Of a module: to start its test JVM, to find its tests, to end. */
    public static SetUpTime ofJvm(String module, double seconds) {
        return new SetUpTime(module, "", seconds);
    }

    /** Whether it is that of the module rather than of a context. */
    public boolean isJvm() {
        return context.isEmpty();
    }
}
