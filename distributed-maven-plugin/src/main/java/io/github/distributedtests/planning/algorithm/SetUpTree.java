package io.github.distributedtests.planning.algorithm;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What is to be placed, as a tree: groups, which are set-ups that several units share, such as the test JVM of a module; in
 * them units; in these tests. What is not a test costs each node something that has a test below it.
 *
 * <p>A unit is a class, or what else goes under one name. Units are numbered from 0 in the order of module and name; on
 * from there groups, each before the one that it is in; on from there tests, in the order of their units. An item is any
 * of these. Times are whole microseconds, so that no sum depends on its order.
 */
public final class SetUpTree {
    /** 46 days, for one test or for one set-up: a million of them still add up to a long. */
    private static final double LONGEST_MICROS = 4e12;

    /** The parent of what has none. */
    public static final int NONE = -1;

    /** By unit. */
    public final String[] modules;

    /** By unit: how many classes go under its name; 0 for a test that has no class. */
    public final int[] classes;

    /** By unit or group: the name that is hashed while it is in one piece. */
    public final String[] names;

    /** By unit or group: whether its tests may run on several nodes. */
    public final boolean[] divisible;

    /** By group, counted from 0. */
    private final SetUpKind[] kinds;

    /** By unit or group: what each piece pays for its set-up, in microseconds. */
    public final long[] own;

    /** By unit or group: all that it takes on one node, in microseconds. */
    final long[] whole;

    /** By unit or group: the group that it is in. */
    final int[] parents;

    /** The units and groups, the longest first. */
    final int[] bySize;

    /** The items that can't be split, in their order: indivisible units, and the tests of the others. */
    final int[] pieces;

    /** The tests of unit u are those from {@code firstTest[u]} to {@code firstTest[u + 1] - 1}. */
    public final int[] firstTest;

    /** By test. */
    public final String[] tests;

    /** By test, in microseconds. */
    public final long[] micros;

    /** By test. */
    final int[] unitOf;

    private final int units;
    private final int inner;

    /** By group, counted from 0. */
    private final List<int[]> children;

    private SetUpTree(List<TreeDrafts.Draft> drafts, Groups groups) {
        units = drafts.size();
        inner = units + groups.count();
        modules = new String[units];
        classes = new int[units];
        names = new String[inner];
        divisible = new boolean[inner];
        kinds = new SetUpKind[groups.count()];
        own = new long[inner];
        whole = new long[inner];
        parents = new int[inner];
        firstTest = new int[units + 1];
        int size = drafts.stream().mapToInt(draft -> draft.tests.size()).sum();
        tests = new String[size];
        micros = new long[size];
        unitOf = new int[size];
        addUnits(drafts, groups);
        addGroups(groups);
        children = childrenOfGroups();
        bySize = Sizes.descending(whole);
        pieces = IntStream.concat(IntStream.range(0, units), IntStream.range(inner, inner + size))
                .filter(item -> isTest(item) ? divisible[unitOf[testOf(item)]] : !divisible[item])
                .toArray();
    }

    private void addUnits(List<TreeDrafts.Draft> drafts, Groups groups) {
        int test = 0;
        for (int unit = 0; unit < units; unit++) {
            TreeDrafts.Draft draft = drafts.get(unit);
            modules[unit] = draft.module;
            names[unit] = draft.name;
            classes[unit] = draft.classes;
            divisible[unit] = draft.divisible && draft.tests.size() > 1;
            int group = groups.of(draft);
            parents[unit] = group == NONE ? NONE : units + group;
            own[unit] = draft.own + groups.unsharedMicros(draft);
            whole[unit] = own[unit];
            for (TestTime time : draft.tests) {
                tests[test] = time.test();
                micros[test] = micros(time.seconds());
                whole[unit] += micros[test];
                unitOf[test++] = unit;
            }
            firstTest[unit + 1] = test;
        }
    }

    private void addGroups(Groups groups) {
        for (int group = 0; group < groups.count(); group++) {
            int item = units + group;
            names[item] = groups.name(group);
            kinds[group] = groups.kind(group);
            own[item] = groups.micros(group);
            whole[item] = own[item];
            parents[item] = groups.parent(group) == NONE ? NONE : units + groups.parent(group);
        }
        for (int item = 0; item < inner; item++) { // the parents of groups have higher numbers than they have
            if (parents[item] != NONE) {
                whole[parents[item]] += whole[item];
            }
        }
    }

    private List<int[]> childrenOfGroups() {
        int[] counts = new int[inner - units];
        for (int parent : parents) {
            if (parent != NONE) {
                counts[parent - units]++;
            }
        }
        List<int[]> ofGroups = new ArrayList<>();
        for (int group = 0; group < counts.length; group++) {
            ofGroups.add(new int[counts[group]]);
        }
        for (int item = inner - 1; item >= 0; item--) {
            if (parents[item] != NONE) {
                int group = parents[item] - units;
                ofGroups.get(group)[--counts[group]] = item;
            }
        }
        for (int group = 0; group < counts.length; group++) {
            int[] items = ofGroups.get(group);
            divisible[units + group] = items.length > 1 || divisible[items[0]];
        }
        return ofGroups;
    }

    /** The tree that the tests stand in; classes and groups without a test among the timings are not in it. */
    public static SetUpTree of(Timings timings, Granularity granularity) {
        Map<String, List<ClassTime>> classes = byModule(timings.classes(), ClassTime::module);
        Map<String, List<SetUpTime>> setUps = byModule(timings.setUps(), SetUpTime::module);
        List<TreeDrafts.Draft> drafts = new ArrayList<>();
        Groups groups = new Groups();
        byModule(timings.tests(), TestTime::module).forEach((module, tests) -> {
            List<TreeDrafts.Draft> ofModule =
                    TreeDrafts.of(module, granularity, classes.getOrDefault(module, List.of()), tests);
            groups.add(module, setUps.getOrDefault(module, List.of()), ofModule);
            drafts.addAll(ofModule);
        });
        groups.addBuilds(timings.setUps().stream().filter(SetUpTime::isBuild).toList());
        return new SetUpTree(drafts, groups);
    }

    /** @param times those of a module one after another, as timings have them */
    private static <T> SortedMap<String, List<T>> byModule(List<T> times, Function<T, String> moduleOf) {
        SortedMap<String, List<T>> byModule = new TreeMap<>();
        for (int first = 0, end; first < times.size(); first = end) {
            String module = moduleOf.apply(times.get(first));
            end = first + 1;
            while (end < times.size() && moduleOf.apply(times.get(end)).equals(module)) {
                end++;
            }
            byModule.put(module, times.subList(first, end));
        }
        return byModule;
    }

    /** How many units there are. */
    public int units() {
        return units;
    }

    /** How many units and groups there are. */
    int inner() {
        return inner;
    }

    /** How many items there are. */
    int items() {
        return inner + tests.length;
    }

    boolean hasGroups() {
        return inner > units;
    }

    boolean isAnyDivisible() {
        for (boolean any : divisible) {
            if (any) {
                return true;
            }
        }
        return false;
    }

    public int tests(int unit) {
        return firstTest[unit + 1] - firstTest[unit];
    }

    /** The tests of a unit, the longest first. */
    public int[] testsBySize(int unit) {
        int first = firstTest[unit];
        int[] order = Sizes.descending(Arrays.copyOfRange(micros, first, firstTest[unit + 1]));
        for (int i = 0; i < order.length; i++) {
            order[i] += first;
        }
        return order;
    }

    /** The units and groups in a group, in their order. */
    int[] children(int group) {
        return children.get(group - units);
    }

    /** The item that is a single test. */
    public int itemOf(int test) {
        return inner + test;
    }

    boolean isTest(int item) {
        return item >= inner;
    }

    boolean isGroup(int item) {
        return item >= units && item < inner;
    }

    public SetUpKind kind(int group) {
        return kinds[group - units];
    }

    /** @param item a test */
    int testOf(int item) {
        return item - inner;
    }

    /** What the item is in, {@link #NONE} for what is in nothing. */
    public int parent(int item) {
        return isTest(item) ? unitOf[testOf(item)] : parents[item];
    }

    /** How long an item takes on a node that has paid for all that it is in, in microseconds. */
    long size(int item) {
        return isTest(item) ? micros[testOf(item)] : whole[item];
    }

    /** How long an item takes with all the set-up that it needs where nothing else is, in microseconds. */
    public long cost(int item) {
        return size(item) + above(item);
    }

    /** What a node pays before it can pay for an item: all that the item is in, in microseconds. */
    long above(int item) {
        long cost = 0;
        for (int above = parent(item); above != NONE; above = parents[above]) {
            cost += own[above];
        }
        return cost;
    }

    /** The longest piece, in microseconds. */
    long longestPiece() {
        long longest = 0;
        for (int piece : pieces) {
            longest = Math.max(longest, cost(piece));
        }
        return longest;
    }

    static long micros(double seconds) {
        return Math.round(Math.max(0, Math.min(seconds * 1e6, LONGEST_MICROS)));
    }
}
