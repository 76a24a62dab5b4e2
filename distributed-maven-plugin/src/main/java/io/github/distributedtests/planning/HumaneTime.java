package io.github.distributedtests.planning;

import java.util.Locale;

/** Durations as people say them: {@code 12 ms}, {@code 1.2 s}, {@code 3 min 20 s}, {@code 2 h 5 min}. */
final class HumaneTime {
    private HumaneTime() {}

    /**
     * Rounded to the last digit that it shows.
     *
     * @param seconds 0 or more
     */
    static String of(double seconds) {
        long millis = Math.round(seconds * 1e3);
        if (millis < 1_000) {
            return millis == 0 && seconds > 0 ? "< 1 ms" : millis + " ms";
        }
        long tenths = Math.round(seconds * 10);
        if (tenths < 600) {
            return String.format(Locale.ROOT, "%d.%d s", tenths / 10, tenths % 10);
        }
        long whole = Math.round(seconds);
        return whole < 3_600 ? two(whole, "min", "s") : two(Math.round(seconds / 60), "h", "min");
    }

    private static String two(long small, String bigUnit, String smallUnit) {
        String big = small / 60 + " " + bigUnit;
        return small % 60 == 0 ? big : big + " " + small % 60 + " " + smallUnit;
    }
}
