package io.github.distributedtests.timings;

import io.github.distributedtests.timings.Stored.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the measurements of a run into the timings of the earlier ones. A pure function: no clock, no file.
 *
 * <p>The times that are stored follow the measured ones by exponential moving averages. The file is meant to be
 * committed, so what did not change but for noise keeps its line to the letter.
 */
public final class TimingsUpdate {
    /**
     * The part that the new run has in an average. One outlier counts for a third, and 70 % of a lasting change have
     * arrived after three runs (1 - (2/3)³), 87 % after five.
     */
    static final double WEIGHT = 1.0 / 3;

    /**
     * A value stays unless its average differs by more than this part of it, that is, unless the measurement differs by
     * more than 15 %. The same test takes 10 to 20 % more or less from run to run, and the errors of the many tests on
     * a node cancel out for the most part.
     */
    static final double LEAST_CHANGE = 0.05;

    /**
     * A value stays unless its average differs by more than this, in seconds. For a test of a few milliseconds, 5 % is
     * less than the resolution; and a thousand of such tests, wrong by 2 ms each and all in the same direction, are two
     * seconds of a node.
     */
    static final double LEAST_CHANGE_SECONDS = 0.002;

    /**
     * In how many runs of its module in a row an entry may be missing before it is dropped with the last of them. A
     * test that is disabled for some days or blocked by a broken build keeps its time; one that is gone doesn't take up
     * room in the plan for long.
     */
    static final int FORGOTTEN_AFTER = 10;

    private TimingsUpdate() {}

    /**
     * The timings after a run. What is measured for the first time is taken as it is. Kind and unit of a class are
     * those of the run.
     *
     * @param modules those whose tests were run, {@code groupId:artifactId}, also where none was left to measure; what
     *     the others have stored stays as it is, so that a build of some modules doesn't age the rest
     */
    public static StoredTimings merge(StoredTimings stored, Timings run, Set<String> modules) {
        List<StoredTest> tests =
                run.tests().stream().map(time -> new StoredTest(time, 0)).toList();
        List<StoredClass> classes =
                run.classes().stream().map(time -> new StoredClass(time, 0)).toList();
        return new StoredTimings(merge(stored.tests(), tests, modules), merge(stored.classes(), classes, modules));
    }

    private static <S extends Stored<S>> List<S> merge(List<S> stored, List<S> run, Set<String> modules) {
        Map<Key, S> measured = new LinkedHashMap<>();
        run.forEach(entry -> measured.put(entry.key(), entry));
        List<S> merged = new ArrayList<>();
        for (S earlier : stored) {
            S now = measured.remove(earlier.key());
            if (now != null) {
                merged.add(now.withSeconds(average(earlier.seconds(), now.seconds())));
            } else if (!modules.contains(earlier.key().module())) {
                merged.add(earlier);
            } else if (earlier.unseenRuns() + 1 < FORGOTTEN_AFTER) {
                merged.add(earlier.unseenOnceMore());
            }
        }
        merged.addAll(measured.values());
        return merged;
    }

    private static double average(double stored, double measured) {
        double average = stored + WEIGHT * (measured - stored);
        double change = Math.abs(average - stored);
        return change > LEAST_CHANGE * stored && change > LEAST_CHANGE_SECONDS ? average : stored;
    }
}
