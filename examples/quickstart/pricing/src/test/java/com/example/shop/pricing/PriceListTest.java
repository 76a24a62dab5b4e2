package com.example.shop.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PriceListTest {
    private final AtomicInteger fetches = new AtomicInteger();

    @Test
    void findsAPrice() {
        assertEquals(Optional.of(Money.of("1")), prices(Duration.ofMinutes(1)).priceOf("mug"));
    }

    @Test
    void doesNotKnowEveryArticle() {
        assertEquals(Optional.empty(), prices(Duration.ofMinutes(1)).priceOf("yacht"));
    }

    @Test
    void fetchesOnlyOnceWhileFresh() {
        PriceList prices = prices(Duration.ofMinutes(1));

        prices.priceOf("mug");
        prices.priceOf("mug");

        assertEquals(1, fetches.get());
    }

    @Test
    void fetchesAgainWhenStale() throws InterruptedException {
        PriceList prices = prices(Duration.ofMillis(30));

        prices.priceOf("mug");
        Thread.sleep(50);

        assertEquals(Optional.of(Money.of("2")), prices.priceOf("mug"));
    }

    private PriceList prices(Duration maxAge) {
        return new PriceList(() -> Map.of("mug", new Money(100L * fetches.incrementAndGet())), maxAge);
    }
}
