package com.example.shop.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscountTest {
    private static final Money TWENTY = Money.of("20");

    @Test
    void takesAPercentage() {
        assertEquals(Money.of("15"), Discount.percentOff(25).apply(TWENTY));
    }

    @Test
    void takesAnAmount() {
        assertEquals(Money.of("17.50"), Discount.amountOff(Money.of("2.50")).apply(TWENTY));
    }

    @Test
    void neverMakesAPriceNegative() {
        assertEquals(Money.ZERO, Discount.amountOff(Money.of("25")).apply(TWENTY));
    }

    @Test
    void startsAtAThreshold() {
        Discount discount = Discount.percentOff(10).from(TWENTY);

        assertEquals(Money.of("18"), discount.apply(TWENTY));
        assertEquals(Money.of("19.99"), discount.apply(Money.of("19.99")));
    }

    @Test
    void appliesSeveralInOrder() {
        Discount fiveOff = Discount.amountOff(Money.of("5"));
        Discount tenPercent = Discount.percentOff(10);

        assertEquals(Money.of("13.50"), fiveOff.then(tenPercent).apply(TWENTY));
        assertEquals(Money.of("13"), tenPercent.then(fiveOff).apply(TWENTY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void refusesImpossiblePercentages(int percent) {
        assertThrows(IllegalArgumentException.class, () -> Discount.percentOff(percent));
    }
}
