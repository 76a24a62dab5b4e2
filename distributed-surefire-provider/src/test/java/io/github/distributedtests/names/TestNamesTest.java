package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestNamesTest {

    @ParameterizedTest
    @CsvSource({
        "bar, bar",
        "bar[0], bar",
        "bar[1: x], bar",
        "bar(int), bar",
        "bar(), bar",
        "'bar(int, String)[2]', bar",
        "bar[0](com.acme.FooTest), bar",
        "bar[a[0](x)], bar",
        "bar [0], bar",
        "adds two numbers, adds two numbers",
        "adds two (small) numbers, adds two",
        "'', ''",
        "[0], [0]",
        "(int), (int)",
        "(small) numbers, (small) numbers",
        "(small) numbers[0], (small) numbers",
        "größe[0], größe",
    })
    void a_name_loses_what_a_framework_puts_behind_it(String reported, String plain) {
        assertThat(TestNames.plain(reported)).isEqualTo(plain);
    }

    @Test
    void no_name_stays_no_name() {
        assertThat(TestNames.plain(null)).isNull();
    }
}
