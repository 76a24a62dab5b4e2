package io.github.distributedtests.timings;

import java.util.Locale;

/**
 * What is known of a class from earlier runs.
 *
 * @param module {@code groupId:artifactId}
 * @param className an outermost class
 * @param ownSeconds what its set-up and tear-down took on a node, without its tests; 0 or more
 * @param kind whether it may be split
 * @param unit the name under which it goes where it is whole: its own or that of a class that it depends on
 * @param setUp the name of the {@link SetUpTime} that it stands in; empty for none
 */
public record ClassTime(String module, String className, double ownSeconds, ClassKind kind, String unit, String setUp)
        implements Timed<ClassTime> {

    /** Of a class that stands in no set-up. */
    public ClassTime(String module, String className, double ownSeconds, ClassKind kind, String unit) {
        this(module, className, ownSeconds, kind, unit, "");
    }

    @Override
    public String name() {
        return className;
    }

    @Override
    public double seconds() {
        return ownSeconds;
    }

    @Override
    public ClassTime withSeconds(double other) {
        return new ClassTime(module, className, other, kind, unit, setUp);
    }

    /** Whether the tests of a class may run on several nodes. */
    public enum ClassKind {
        /** They may. */
        PLAIN,
        /** They may, where it pays for what its set-up costs. */
        EXPENSIVE,
        /** They must not. */
        WHOLE;

        /** As it stands in files: {@code plain}, {@code expensive} or {@code whole}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
