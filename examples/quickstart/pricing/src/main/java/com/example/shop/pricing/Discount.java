package com.example.shop.pricing;

/** Makes a price lower, never negative. */
@FunctionalInterface
public interface Discount {
    Money apply(Money price);

    static Discount percentOff(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("A discount is 0 to 100 percent, not " + percent);
        }
        return price -> price.minus(price.percent(percent));
    }

    static Discount amountOff(Money amount) {
        return price -> price.compareTo(amount) < 0 ? Money.ZERO : price.minus(amount);
    }

    default Discount from(Money threshold) {
        return price -> price.compareTo(threshold) < 0 ? price : apply(price);
    }

    default Discount then(Discount next) {
        return price -> next.apply(apply(price));
    }
}
