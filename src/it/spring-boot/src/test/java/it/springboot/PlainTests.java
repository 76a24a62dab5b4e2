package it.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the name that Spring Boot's own generator gives. */
class PlainTests {

    @Test
    void one() {
        assertThat(1).isPositive();
    }

    @Test
    void zero() {
        assertThat(0).isZero();
    }

    @Test
    void three() {
        assertThat("three").hasSize(5);
    }

    @Test
    void four() {
        assertThat(2 + 2).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7})
    void many(int number) {
        assertThat(number).isPositive();
    }
}
