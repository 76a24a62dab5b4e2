package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.000",
        "-0.0, 0.000",
        "0.00049, 0.000",
        "0.0005, 0.001",
        "0.0123, 0.012",
        "0.1234, 0.123",
        "0.9994, 0.999",
        "0.9996, 1.00",
        "1, 1.00",
        "1.2349, 1.23",
        "9.9949, 9.99",
        "9.996, 10.0",
        "12.34, 12.3",
        "123.4, 123",
        "999.5, 1000",
        "12345, 12300",
        "9223372036.854775807, 9220000000",
    })
    void three_digits_are_kept_but_none_below_a_millisecond(double seconds, String text) {
        assertThat(Seconds.text(Seconds.rounded(seconds))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {-0.001, -5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE})
    void what_is_no_duration_is_refused(double seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> Seconds.rounded(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "NaN", "Infinity", "1e3", "1,5", "1.", ".5", "0x1p3", "1d", " 1", "١"})
    void text_that_is_no_plain_decimal_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Seconds.parse(text));
    }

    @Property(tries = 500)
    void text_says_exactly_what_was_rounded(@ForAll @DoubleRange(max = 1e6) double seconds) {
        double rounded = Seconds.rounded(seconds);

        assertThat(Seconds.parse(Seconds.text(rounded))).isEqualTo(rounded);
        assertThat(Seconds.rounded(rounded)).isEqualTo(rounded);
        assertThat(rounded).isCloseTo(seconds, within(Math.max(0.0005, 0.005 * seconds) + 1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
    void the_locale_does_not_matter(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(Seconds.text(1234.5)).isEqualTo("1230");
            assertThat(Seconds.text(0.5)).isEqualTo("0.500");
        } finally {
            Locale.setDefault(before);
        }
    }
}
