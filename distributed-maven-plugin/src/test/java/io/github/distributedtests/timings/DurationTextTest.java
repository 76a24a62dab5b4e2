package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 ms",
        "1, < 1 ms",
        "999999, < 1 ms",
        "1000000, 1 ms",
        "1500000, 2 ms",
        "999499999, 999 ms",
        "999500000, 1.0 s",
        "1249999999, 1.2 s",
        "1250000000, 1.3 s",
        "59949999999, 59.9 s",
        "59950000000, 1 min",
        "200000000000, 3 min 20 s",
        "3599499999999, 59 min 59 s",
        "3599500000000, 1 h",
        "7500000000000, 2 h 5 min",
        "9223372036854775807, 2562047 h 47 min",
    })
    void is_said_as_people_say_it(long nanos, String text) {
        assertThat(DurationText.of(nanos)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "0.0004, < 1 ms", "0.0123, 12 ms", "0.9996, 1.0 s", "1e6, 277 h 47 min"})
    void of_seconds_is_the_same(double seconds, String text) {
        assertThat(DurationText.ofSeconds(seconds)).isEqualTo(text);
    }

    @Test
    void is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> DurationText.of(-1));
    }

    @Property(tries = 300)
    void is_right_to_the_last_digit_shown(@ForAll @LongRange(min = 1_000_000, max = 400_000_000_000_000L) long nanos) {
        Map<String, Double> units = Map.of("ms", 1e6, "s", 1e9, "min", 6e10, "h", 3.6e12);
        String text = DurationText.of(nanos);

        double sum = Pattern.compile("([\\d.]+) (\\w+)")
                .matcher(text)
                .results()
                .mapToDouble((MatchResult part) -> Double.parseDouble(part.group(1)) * units.get(part.group(2)))
                .sum();

        double step = text.contains("h") ? 6e10 : text.contains("min") ? 1e9 : text.contains("ms") ? 1e6 : 1e8;
        assertThat(sum).as(text).isCloseTo((double) nanos, within(step / 2 + 1));
    }
}
