package io.github.distributedtests.timings;

import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.Stored.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Adds up what the nodes of one run measured, and makes of it what would have been measured on nodes that are equally fast.
 * The order in which it is told doesn't matter.
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

    /** The first test of a class may take so much longer than it is known to take by what it loads. */
    private static final double WARM_UP_FACTOR = 3;

    /** And by so much, in seconds. */
    private static final double WARM_UP_SECONDS = 1;

    /** Two hours, in nanoseconds: what is longer doesn't tell one machine from another, and a sum of these fits a long. */
    private static final long LONGEST = 7_200_000_000_000L;

    private final Map<Key, Map<Integer, Long>> tests = new HashMap<>();
    private final Map<Integer, Set<Key>> firstOfClass = new HashMap<>();
    private final Map<Key, Map<Integer, Long>> pieces = new HashMap<>();
    private final Map<Key, Map<Integer, Long>> setUps = new HashMap<>();
    private final Map<Key, ClassTime> units = new HashMap<>();
    private final Map<Key, String> parents = new HashMap<>();
    private final Map<Key, String> setUpsOfClasses = new HashMap<>();
    private final Set<Key> whereTheyWere = new HashSet<>();

    /**
     * An invocation of a test. All of a test add up, also those of several executions and the reruns of a failed one,
     * because all of them happen on its node.
     *
     * @param node 1-based
     * @param module {@code groupId:artifactId}
     * @param test such as {@code com.acme.FooTest#bar}
     * @param nanos 0 or more
     */
    public void addTest(int node, String module, String test, long nanos) {
        add(tests, node, new Key(module, test), nanos);
    }

    /**
     * That a test was the first of several of its class in a test JVM. What it takes longer there than it is known to take
     * is counted for the set-up of the class: whoever comes first pays for what the others find loaded.
     *
     * @param node 1-based
     */
    public void addFirstOfClass(int node, String module, String test) {
        firstOfClass.computeIfAbsent(node, first -> new HashSet<>()).add(new Key(module, test));
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
        add(pieces, node, new Key(module, className), ownNanos);
    }

    /**
     * What a node waited for, besides classes and tests, to run anything in a set-up.
     *
     * @param node 1-based
     * @param module {@code groupId:artifactId}
     * @param name of the {@link SetUpTime}
     * @param nanos 0 or more
     */
    public void addSetUp(int node, String module, String name, long nanos) {
        add(setUps, node, new Key(module, name), nanos);
    }

    /** The same of one that stands in another; where there are several, in the first by name. */
    public void addSetUp(int node, String module, String name, String parent, long nanos) {
        addSetUp(node, module, name, nanos);
        merge(parents, new Key(module, name), parent);
    }

    /**
     * How long a node took to build a module, and what is upstream of it.
     *
     * @param node 1-based
     * @param module {@code groupId:artifactId}
     * @param below the module that has to be built before, whose time is not in this; empty for none
     * @param nanos 0 or more
     */
    public void addBuild(int node, String module, String below, long nanos) {
        addSetUp(node, module, SetUpTime.BUILD, below, nanos);
    }

    /** That a module has no tests, which tells it from one that is not known. */
    public void addModuleWithoutTests(String module) {
        addSetUp(1, module, SetUpTime.NO_TESTS, 0);
    }

    /** That a class stands in a set-up; where there are several, the first by name counts. */
    public void addClassIn(String module, String className, String setUp) {
        merge(setUpsOfClasses, new Key(module, className), setUp);
    }

    private static void merge(Map<Key, String> names, Key key, String name) {
        names.merge(key, name, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** That this run can't tell in which set-up a class stands, because that failed: it stays in the one that is known. */
    public void addClassWhereItWas(String module, String className) {
        whereTheyWere.add(new Key(module, className));
    }

    /**
     * Whether a class may be split, and under which name it goes. Where executions differ, the strictest holds.
     *
     * @param module {@code groupId:artifactId}
     * @param className the outermost class
     */
    public void addUnit(String module, String className, ClassKind kind, String unit) {
        units.merge(
                new Key(module, className),
                new ClassTime(module, className, 0, kind, unit),
                (one, other) -> STRICTEST.compare(one, other) < 0 ? other : one);
    }

    private static void add(Map<Key, Map<Integer, Long>> times, int node, Key name, long nanos) {
        if (nanos < 0) {
            throw new IllegalArgumentException(nanos + " ns is no duration");
        }
        times.computeIfAbsent(name, added -> new HashMap<>()).merge(node, nanos, MeasuredRun::sum);
    }

    /** Stays at the largest value rather than to overflow, so that nonsense in a ledger is not the end of it. */
    private static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /**
     * What was measured so far, as it would have been on a node like the others. A class is in it if its own time or that of
     * one of its tests was measured; the own time is 0 where no node said it, the kind {@link ClassKind#PLAIN}.
     *
     * @param known what was known before the run
     */
    public Timings timings(Timings known) {
        Map<Key, Double> secondsBefore = secondsByTest(known);
        SortedMap<Integer, Double> slowness = slowness(secondsBefore);
        Map<Key, Map<Integer, Double>> ofClasses = new HashMap<>();
        pieces.forEach((name, onNodes) -> onNodes.forEach((node, nanos) -> ofClasses
                .computeIfAbsent(name, added -> new HashMap<>())
                .merge(node, seconds(node, nanos, slowness), Double::sum)));
        List<TestTime> testTimes = new ArrayList<>();
        Set<Key> classes = new HashSet<>(pieces.keySet());
        tests.forEach((test, onNodes) -> {
            Key ofClass = new Key(test.module(), TimingsLine.classOf(test.name()));
            double seconds = 0;
            for (Map.Entry<Integer, Long> onNode : new TreeMap<>(onNodes).entrySet()) {
                int node = onNode.getKey();
                double measured = seconds(node, onNode.getValue(), slowness);
                double before = secondsBefore.getOrDefault(test, measured);
                boolean warmsUp = firstOfClass.getOrDefault(node, Set.of()).contains(test)
                        && measured > before
                        && measured <= WARM_UP_FACTOR * before + WARM_UP_SECONDS;
                if (warmsUp) {
                    ofClasses
                            .computeIfAbsent(ofClass, added -> new HashMap<>())
                            .merge(node, measured - before, Double::sum);
                }
                seconds += warmsUp ? before : measured;
            }
            testTimes.add(new TestTime(test.module(), test.name(), seconds));
            if (units.containsKey(ofClass) || ofClasses.containsKey(ofClass)) {
                classes.add(ofClass);
            }
        });
        Map<Key, String> setUpsBefore = known.classes().stream()
                .filter(before ->
                        whereTheyWere.contains(keyOf(before)) && !before.setUp().isEmpty())
                .collect(Collectors.toMap(MeasuredRun::keyOf, ClassTime::setUp));
        return new Timings(
                testTimes,
                classes.stream()
                        .map(name -> classTime(
                                name,
                                ofClasses.getOrDefault(name, Map.of()),
                                setUpsBefore.getOrDefault(name, setUpsOfClasses.getOrDefault(name, ""))))
                        .toList(),
                setUpTimes(slowness));
    }

    private static Key keyOf(ClassTime time) {
        return new Key(time.module(), time.className());
    }

    private ClassTime classTime(Key name, Map<Integer, Double> onNodes, String setUp) {
        double ownSeconds = new TreeMap<>(onNodes)
                .values().stream().mapToDouble(seconds -> seconds).average().orElse(0);
        ClassTime unit = units.getOrDefault(
                name, new ClassTime(name.module(), name.name(), ownSeconds, ClassKind.PLAIN, name.name()));
        return new ClassTime(name.module(), name.name(), ownSeconds, unit.kind(), unit.unit(), setUp);
    }

    /** The median over the nodes: one of them may have had to download something first. */
    private List<SetUpTime> setUpTimes(Map<Integer, Double> slowness) {
        List<SetUpTime> times = new ArrayList<>();
        setUps.forEach((name, onNodes) -> {
            List<Double> seconds = new ArrayList<>();
            onNodes.forEach((node, nanos) -> seconds.add(seconds(node, nanos, slowness)));
            times.add(new SetUpTime(name.module(), name.name(), parents.getOrDefault(name, ""), Median.of(seconds)));
        });
        return times;
    }

    private static double seconds(int node, long nanos, Map<Integer, Double> slowness) {
        return nanos / 1e9 / slowness.getOrDefault(node, 1.0);
    }

    /**
     * How much longer each node took for its tests than another would have, relative to the median node. A node of whose
     * tests too little is known is not in it.
     *
     * @param known what was known before the run
     * @return by 1-based node; 2 for one that took twice as long
     */
    public SortedMap<Integer, Double> slowness(Timings known) {
        return slowness(secondsByTest(known));
    }

    private static Map<Key, Double> secondsByTest(Timings known) {
        Map<Key, Double> seconds = new HashMap<>();
        known.tests().forEach(test -> seconds.put(new Key(test.module(), test.test()), test.seconds()));
        return seconds;
    }

    private SortedMap<Integer, Double> slowness(Map<Key, Double> known) {
        Slowness slowness = new Slowness();
        tests.forEach((test, onNodes) -> onNodes.forEach((node, nanos) -> {
            if (known.containsKey(test)) {
                slowness.add(node, Math.min(nanos, LONGEST), Math.min((long) (known.get(test) * 1e9), LONGEST));
            }
        }));
        return slowness.byNode();
    }
}
