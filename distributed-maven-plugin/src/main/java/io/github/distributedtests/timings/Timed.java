package io.github.distributedtests.timings;

/**
 * What has a time of its own: a test, a class, a set-up.
 *
 * @param <T> the implementing type itself
 */
public sealed interface Timed<T extends Timed<T>> permits TestTime, ClassTime, SetUpTime {

    /** {@code groupId:artifactId}. */
    String module();

    /** Identifies it in its module among its like. */
    String name();

    /** 0 or more, without anything that stands below. */
    double seconds();

    /** The same with another duration. */
    T withSeconds(double other);
}
