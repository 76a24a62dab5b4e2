package io.github.distributedtests.timings;

/**
 * How long a test took in earlier runs.
 *
 * @param module {@code groupId:artifactId}
 * @param test such as {@code com.acme.FooTest#bar}; all its invocations together
 * @param seconds 0 or more, without the set-up of its class
 */
public record TestTime(String module, String test, double seconds) implements Timed<TestTime> {

    @Override
    public String name() {
        return test;
    }

    @Override
    public TestTime withSeconds(double other) {
        return new TestTime(module, test, other);
    }
}
