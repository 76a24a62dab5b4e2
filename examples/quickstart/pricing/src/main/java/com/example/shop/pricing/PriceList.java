package com.example.shop.pricing;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Prices by article number, fetched again when they are older than {@code maxAge}. */
public final class PriceList {
    private final Supplier<Map<String, Money>> source;
    private final Duration maxAge;
    private Map<String, Money> prices;
    private long fetchedAt;

    public PriceList(Supplier<Map<String, Money>> source, Duration maxAge) {
        this.source = source;
        this.maxAge = maxAge;
    }

    public synchronized Optional<Money> priceOf(String article) {
        if (prices == null || System.nanoTime() - fetchedAt > maxAge.toNanos()) {
            prices = Map.copyOf(source.get());
            fetchedAt = System.nanoTime();
        }
        return Optional.ofNullable(prices.get(article));
    }
}
