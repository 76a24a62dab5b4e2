package com.example.shop.shipping;

import com.example.shop.pricing.Money;
import java.util.Collection;

/** What a parcel costs, by weight. */
public final class ShippingRates {
    private static final Money FREE_FROM = Money.of("50");

    private ShippingRates() {}

    public static Money of(Parcel parcel) {
        int grams = parcel.weight();
        if (grams <= 1_000) {
            return Money.of("3.90");
        }
        return grams <= 5_000 ? Money.of("5.90") : Money.of("9.50");
    }

    public static Money of(Collection<Parcel> parcels, Money orderTotal) {
        if (orderTotal.compareTo(FREE_FROM) >= 0) {
            return Money.ZERO;
        }
        return parcels.stream().map(ShippingRates::of).reduce(Money.ZERO, Money::plus);
    }
}
