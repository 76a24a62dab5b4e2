package com.example.shop.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.pricing.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippingRatesTest {
    private static final Parcel SMALL = new Parcel(List.of(400));

    @ParameterizedTest
    @CsvSource({"1000, 3.90", "1001, 5.90", "5000, 5.90", "5001, 9.50"})
    void growWithTheWeight(int grams, String rate) {
        assertEquals(Money.of(rate), ShippingRates.of(new Parcel(List.of(grams))));
    }

    @Test
    void areChargedForEveryParcel() {
        assertEquals(Money.of("7.80"), ShippingRates.of(List.of(SMALL, SMALL), Money.of("49.99")));
    }

    @Test
    void areWaivedForLargeOrders() {
        assertEquals(Money.ZERO, ShippingRates.of(List.of(SMALL), Money.of("50")));
    }
}
