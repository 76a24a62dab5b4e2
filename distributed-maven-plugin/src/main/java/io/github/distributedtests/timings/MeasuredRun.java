package io.github.distributedtests.timings;

import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up what the nodes of one run measured. The order in which it is told doesn't matter.
 *
 * <p>What passed and what failed is to be added: both ran, and a test that hangs until its timeout keeps its node busy.
 * What was skipped, aborted or blocked is not: its time says nothing about the time that it takes when it runs, and by
 * not being added it keeps the one that is known.
 *
 * <p>Not safe for use by several threads.
 */
public final class MeasuredRun {
    private static final Comparator<ClassTime> STRICTEST =
            Comparator.comparing(ClassTime::kind).thenComparing(ClassTime::unit);

    private final Map<Name, Long> tests = new HashMap<>();
    private final Map<Name, Map<Integer, Long>> pieces = new HashMap<>();
    private final Map<Name, ClassTime> units = new HashMap<>();

    private record Name(String module, String name) {}

    /**
     * An invocation of a test. All of a test add up, also those of several executions and the reruns of a failed one,
     * because all of them happen on its node.
     *
     * @param module {@code groupId:artifactId}
     * @param test such as {@code com.acme.FooTest#bar}
     * @param nanos 0 or more
     */
    public void addTest(String module, String test, long nanos) {
        tests.merge(new Name(module, test), checked(nanos), MeasuredRun::sum);
    }

    /**
     * What a class cost on a node besides its tests. On one node it adds up, over several executions; over the nodes it
     * is averaged, because each that has a part of the class pays for itself.
     *
     * @param node 1-based
     * @param module {@code groupId:artifactId}
     * @param className the outermost class
     * @param ownNanos set-up and tear-down; 0 or more
     */
    public void addClass(int node, String module, String className, long ownNanos) {
        pieces.computeIfAbsent(new Name(module, className), name -> new HashMap<>())
                .merge(node, checked(ownNanos), MeasuredRun::sum);
    }

    /**
     * Whether a class may be split, and under which name it goes. Where executions differ, the strictest holds.
     *
     * @param module {@code groupId:artifactId}
     * @param className the outermost class
     */
    public void addUnit(String module, String className, ClassKind kind, String unit) {
        units.merge(
                new Name(module, className),
                new ClassTime(module, className, 0, kind, unit),
                (one, other) -> STRICTEST.compare(one, other) < 0 ? other : one);
    }

    private static long checked(long nanos) {
        if (nanos < 0) {
            throw new IllegalArgumentException(nanos + " ns is no duration");
        }
        return nanos;
    }

    /** Stays at the largest value rather than to overflow, so that nonsense in a ledger is not the end of it. */
    private static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /**
     * What was measured so far. A class is in it if its own time or that of one of its tests was measured; the own time
     * is 0 where no node said it, the kind {@link ClassKind#PLAIN}.
     */
    public Timings timings() {
        List<TestTime> testTimes = new ArrayList<>();
        Set<Name> classes = new HashSet<>(pieces.keySet());
        tests.forEach((test, nanos) -> {
            testTimes.add(new TestTime(test.module(), test.name(), nanos / 1e9));
            Name ofClass = new Name(test.module(), TimingsLine.classOf(test.name()));
            if (units.containsKey(ofClass)) {
                classes.add(ofClass);
            }
        });
        return new Timings(testTimes, classes.stream().map(this::classTime).toList());
    }

    private ClassTime classTime(Name name) {
        Map<Integer, Long> onNodes = pieces.getOrDefault(name, Map.of());
        long all = onNodes.values().stream().reduce(0L, MeasuredRun::sum);
        double ownSeconds = onNodes.isEmpty() ? 0 : all / 1e9 / onNodes.size();
        ClassTime unit = units.get(name);
        return unit == null
                ? new ClassTime(name.module(), name.name(), ownSeconds, ClassKind.PLAIN, name.name())
                : new ClassTime(name.module(), name.name(), ownSeconds, unit.kind(), unit.unit());
    }
}
