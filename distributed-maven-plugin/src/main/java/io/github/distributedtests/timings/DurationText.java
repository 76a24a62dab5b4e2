package io.github.distributedtests.timings;

import java.util.Locale;

/** Durations as people say them: {@code 12 ms}, {@code 1.2 s}, {@code 3 min 20 s}, {@code 2 h 5 min}. */
public final class DurationText {
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000 * MILLI;

    private DurationText() {}

    /**
     * Rounded to the last digit that it shows.
     *
     * @param nanos 0 or more
     * @throws IllegalArgumentException if it is less than 0
     */
    public static String of(long nanos) {
        if (nanos < 0) {
            throw new IllegalArgumentException("a duration is 0 or more, not " + nanos + " ns");
        }
        if (nanos < MILLI) {
            return nanos == 0 ? "0 ms" : "< 1 ms";
        }
        long millis = rounded(nanos, MILLI);
        if (millis < 1_000) {
            return millis + " ms";
        }
        long tenths = rounded(nanos, SECOND / 10);
        if (tenths < 600) {
            return String.format(Locale.ROOT, "%d.%d s", tenths / 10, tenths % 10);
        }
        long seconds = rounded(nanos, SECOND);
        return seconds < 3_600 ? two(seconds, "min", "s") : two(rounded(nanos, 60 * SECOND), "h", "min");
    }

    /**
     * The same of seconds, as timings have them.
     *
     * @param seconds 0 or more
     */
    public static String ofSeconds(double seconds) {
        return of(Math.round(seconds * SECOND));
    }

    private static String two(long small, String bigUnit, String smallUnit) {
        String big = small / 60 + " " + bigUnit;
        return small % 60 == 0 ? big : big + " " + small % 60 + " " + smallUnit;
    }

    private static long rounded(long nanos, long unit) {
        long rest = nanos % unit;
        return nanos / unit + (rest >= unit - rest ? 1 : 0);
    }
}
