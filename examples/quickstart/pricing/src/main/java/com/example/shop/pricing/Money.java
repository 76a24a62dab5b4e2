package com.example.shop.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of euros, in whole cents. */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /** @throws ArithmeticException if the text has more than two decimals */
    public static Money of(String euros) {
        return new Money(new BigDecimal(euros).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(int quantity) {
        return new Money(Math.multiplyExact(cents, quantity));
    }

    /** Half a cent goes to the even neighbour, so that many small roundings cancel out. */
    public Money percent(int percent) {
        BigDecimal exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(percent));
        return new Money(
                exact.movePointLeft(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    public boolean isNegative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
