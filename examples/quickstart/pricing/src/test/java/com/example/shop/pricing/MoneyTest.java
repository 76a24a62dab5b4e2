package com.example.shop.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.5, 0.50", "12, 12.00", "-3.99, -3.99"})
    void readsAndPrintsEuros(String text, String printed) {
        assertEquals(printed, Money.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "9.999"})
    void refusesFractionsOfACent(String text) {
        assertThrows(ArithmeticException.class, () -> Money.of(text));
    }

    @Test
    void isOrderedByAmount() {
        assertTrue(Money.of("9.99").compareTo(Money.of("10")) < 0);
    }

    @Nested
    class Arithmetic {

        @Test
        void adds() {
            assertEquals(Money.of("3.30"), Money.of("1.10").plus(Money.of("2.20")));
        }

        @Test
        void subtractsBelowZero() {
            assertTrue(Money.of("1").minus(Money.of("2")).isNegative());
        }

        @Test
        void multiplies() {
            assertEquals(Money.of("29.97"), Money.of("9.99").times(3));
        }

        @Test
        void doesNotOverflowSilently() {
            assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
        }
    }

    @Nested
    class Percentages {

        @ParameterizedTest
        @CsvSource({"0.50, 1, 0.00", "1.50, 1, 0.02", "2.50, 1, 0.02", "99.99, 19, 19.00"})
        void areRoundedToTheEvenCent(String amount, int percent, String expected) {
            assertEquals(Money.of(expected), Money.of(amount).percent(percent));
        }
    }
}
