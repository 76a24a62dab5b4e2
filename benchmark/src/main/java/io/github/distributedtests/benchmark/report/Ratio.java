package io.github.distributedtests.benchmark.report;

import java.util.Locale;

/**
 * A result in one line: how much of something there is for each of what it is compared with.
 *
 * @param what is compared with what
 * @param value the ratio
 * @param detail what the ratio is made of
 * @param aim the most that the ratio should be; not a number if there is no aim
 */
public record Ratio(String what, double value, String detail, double aim) {

    /** One without an aim. */
    public static Ratio of(String what, double value, String detail) {
        return new Ratio(what, value, detail, Double.NaN);
    }

    /** Whether it is what it should be; empty without an aim. */
    String verdict() {
        if (Double.isNaN(aim)) {
            return "";
        }
        return value <= aim ? "met" : "missed";
    }

    String aimText() {
        return Double.isNaN(aim) ? "" : "at most " + number(aim);
    }

    String valueText() {
        return number(value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
    }
}
