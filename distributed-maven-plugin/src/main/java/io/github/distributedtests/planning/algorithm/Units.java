package io.github.distributedtests.planning.algorithm;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.timings.ClassTime;
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
 * What is to be placed: classes, or what else goes under one name, each with its tests. Units are numbered from 0 in the
 * order of module and name, tests in the order of their units. An item is either: a unit by its number, a single test by its number counted on from
 * the last unit. Times are whole microseconds, so that no sum depends on
 * its order.
 */
public final class Units {
    /** 46 days, for one test or for the set-up of a class: a million of them still add up to a long. */
    private static final double LONGEST_MICROS = 4e12;

    /** By unit. */
    public final String[] modules;

    /** By unit: the name that is hashed while the unit is in one piece. */
    public final String[] names;

    /** By unit: how many classes go under its name; 0 for a test that has no class. */
    public final int[] classes;

    /** By unit: whether its tests may run on several nodes. */
    public final boolean[] divisible;

    /** By unit: what each piece pays for set-up, in microseconds. */
    public final long[] own;

    /** By unit: set-up and tests, in microseconds. */
    final long[] whole;

    /** The units, the longest first. */
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

    private Units(List<UnitDrafts.Draft> drafts) {
        int count = drafts.size();
        modules = new String[count];
        names = new String[count];
        classes = new int[count];
        divisible = new boolean[count];
        own = new long[count];
        whole = new long[count];
        firstTest = new int[count + 1];
        int size = drafts.stream().mapToInt(draft -> draft.tests.size()).sum();
        tests = new String[size];
        micros = new long[size];
        unitOf = new int[size];
        int test = 0;
        for (int unit = 0; unit < count; unit++) {
            UnitDrafts.Draft draft = drafts.get(unit);
            modules[unit] = draft.module;
            names[unit] = draft.name;
            classes[unit] = draft.classes;
            divisible[unit] = draft.divisible && draft.tests.size() > 1;
            own[unit] = draft.own;
            whole[unit] = draft.own;
            for (TestTime time : draft.tests) {
                tests[test] = time.test();
                micros[test] = micros(time.seconds());
                whole[unit] += micros[test];
                unitOf[test++] = unit;
            }
            firstTest[unit + 1] = test;
        }
        bySize = Sizes.descending(whole);
        pieces = IntStream.range(0, count + size)
                .filter(item -> isUnit(item) ? !divisible[item] : divisible[unitOf[testOf(item)]])
                .toArray();
    }

    /** The units that the tests go in; classes without a test among the timings have none. */
    public static Units of(Timings timings, Granularity granularity) {
        Map<String, List<ClassTime>> classes = byModule(timings.classes(), ClassTime::module);
        List<UnitDrafts.Draft> drafts = new ArrayList<>();
        byModule(timings.tests(), TestTime::module)
                .forEach((module, tests) -> drafts.addAll(
                        UnitDrafts.of(module, granularity, classes.getOrDefault(module, List.of()), tests)));
        return new Units(drafts);
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

    public int count() {
        return names.length;
    }

    boolean isAnyDivisible() {
        for (boolean unit : divisible) {
            if (unit) {
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

    /** Set-up and tests of all units in one piece each, in microseconds. */
    long total() {
        long total = 0;
        for (long time : whole) {
            total += time;
        }
        return total;
    }

    /** The item that is a single test. */
    public int itemOf(int test) {
        return count() + test;
    }

    boolean isUnit(int item) {
        return item < count();
    }

    /** @param item one that is no unit */
    int testOf(int item) {
        return item - count();
    }

    /** How long an item takes with the set-up that it needs where nothing else of its unit is, in microseconds. */
    public long cost(int item) {
        return isUnit(item) ? whole[item] : own[unitOf[testOf(item)]] + micros[testOf(item)];
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
