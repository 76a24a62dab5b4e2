package io.github.distributedtests.timings;

import io.github.distributedtests.timings.Stored.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Takes the measurements of a run into the timings of the earlier ones. A pure function: no clock, no file.
 *
 * <p>A stored time changes only when three runs in a row measured something else, all on the same side of it; then it becomes
 * their median. A bad run or a slow machine changes nothing, and a lasting change is followed with the third run, which is
 * when the median of the last five would follow it. The file is meant to be committed: what did not change but for noise
 * keeps its line to the letter.
 */
public final class TimingsUpdate {
    /**
     * A measurement that differs by no more than this part of the stored time says nothing new. The same test takes 10 to
     * 20 % more or less from run to run, and the stored time may be as far off; the errors of the many tests on a node cancel out for the most part.
     */
    static final double NOISE = 0.25;

    /**
     * Nor does one that differs by no more than this, in seconds. A thousand of such tests, wrong by as much and all in the
     * same direction, are six seconds of a node.
     */
    static final double NOISE_SECONDS = 0.006;

    /**
     * In how many runs of its module in a row an entry may be missing before it is dropped with the last of them, where it
     * can't be said that it is gone: a test that is blocked by a broken build for some days keeps its time.
     */
    static final int FORGOTTEN_AFTER = 10;

    /** So many runs in a row are believed. */
    private static final int ENOUGH = 3;

    private TimingsUpdate() {}

    /** What a run says of entries that it did not measure. */
    public interface Found {

        /** Whether tests of this module were run, so that what it does not measure grows older. */
        boolean ran(String module);

        /** Whether a test or a class surely isn't there any more. */
        boolean isGone(String module, String name);
    }

    /**
     * The timings after a run. What is measured for the first time is taken as it is. All but the time of a class or set-up
     * is as in the run; a set-up keeps its name while one of its classes does.
     */
    public static StoredTimings merge(StoredTimings stored, Timings run, Found found) {
        StoredTimings measured = StoredTimings.of(SetUpNames.kept(stored.timings(), run));
        List<Stored<ClassTime>> classes = merge(stored.classes(), measured.classes(), found::isGone, found);
        Set<Key> needed = classes.stream()
                .map(type -> new Key(type.time().module(), type.time().setUp()))
                .collect(Collectors.toSet());
        return new StoredTimings(
                merge(stored.tests(), measured.tests(), found::isGone, found),
                classes,
                merge(
                        stored.setUps(),
                        measured.setUps(),
                        (module, name) -> !needed.contains(new Key(module, name)) && found.isGone(module, name),
                        found));
    }

    private static <T extends Timed<T>> List<Stored<T>> merge(
            List<Stored<T>> stored, List<Stored<T>> run, BiPredicate<String, String> isGone, Found found) {
        Map<Key, Stored<T>> measured = new LinkedHashMap<>();
        run.forEach(entry -> measured.put(entry.key(), entry));
        List<Stored<T>> merged = new ArrayList<>();
        for (Stored<T> earlier : stored) {
            Key key = earlier.key();
            Stored<T> now = measured.remove(key);
            int unseen = earlier.recent().unseenRuns() + 1;
            if (now != null) {
                merged.add(median(earlier, now));
            } else if (!found.ran(key.module())) {
                merged.add(earlier);
            } else if (!isGone.test(key.module(), key.name()) && unseen < FORGOTTEN_AFTER) {
                merged.add(earlier.with(earlier.seconds(), Recent.unseen(unseen)));
            }
        }
        merged.addAll(measured.values());
        return merged;
    }

    private static <T extends Timed<T>> Stored<T> median(Stored<T> stored, Stored<T> now) {
        double before = stored.seconds();
        double measured = now.seconds();
        if (isNoise(before, measured)) {
            return now.with(before, Recent.AS_STORED);
        }
        boolean longer = measured > before;
        boolean agree = stored.recent().outliers().stream()
                .allMatch(outlier -> !isNoise(before, outlier) && outlier > before == longer);
        List<Double> outliers = agree ? stored.recent().and(measured) : List.of(measured);
        if (outliers.size() < ENOUGH) {
            return now.with(before, new Recent(0, outliers));
        }
        return now.with(Median.of(outliers), Recent.AS_STORED);
    }

    private static boolean isNoise(double stored, double measured) {
        return Math.abs(measured - stored) <= Math.max(NOISE * stored, NOISE_SECONDS);
    }
}
