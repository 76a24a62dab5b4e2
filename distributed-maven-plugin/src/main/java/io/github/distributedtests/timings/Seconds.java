package io.github.distributedtests.timings;

import io.github.distributedtests.names.BoundedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Durations as the timings file keeps them: seconds, with {@value #DIGITS} significant digits, but none below a
 * millisecond.
 *
 * <p>Three digits are wrong by 0.5 % at worst, far less than what a test's time differs between two runs. Below a
 * millisecond the clock and the JVM's state decide more than the test does.
 */
final class Seconds {
    private static final int DIGITS = 3;
    private static final int MOST_DECIMALS = 3;
    private static final Pattern TEXT = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private Seconds() {}

    /** @throws IllegalArgumentException if it is negative, infinite or not a number */
    static double rounded(double seconds) {
        double rounded =
                seconds >= 0 && Double.isFinite(seconds) ? decimal(seconds).doubleValue() : Double.NaN;
        if (!Double.isFinite(rounded)) {
            throw new IllegalArgumentException(seconds + " seconds are no duration");
        }
        return rounded;
    }

    /** Such as {@code 0.012}, {@code 1.23} or {@code 12300}, whatever the locale. */
    static String text(double seconds) {
        return decimal(seconds).toPlainString();
    }

    /**
     * Reads what {@link #text} makes, and what people may write in its place, such as {@code 1.5}.
     *
     * @throws IllegalArgumentException if it is no duration, such as {@code NaN}, {@code -1} or {@code 1e3}
     */
    static double parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    '"' + BoundedText.excerpt(text) + "\" is no duration in seconds, such as 0.012");
        }
        return Double.parseDouble(text);
    }

    private static BigDecimal decimal(double seconds) {
        BigDecimal exact = BigDecimal.valueOf(seconds);
        int digitsBeforePoint = exact.precision() - exact.scale();
        return exact.setScale(Math.min(MOST_DECIMALS, DIGITS - digitsBeforePoint), RoundingMode.HALF_UP);
    }
}
