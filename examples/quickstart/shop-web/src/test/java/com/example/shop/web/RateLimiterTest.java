package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    @Test
    void admitsTheFirstRequest() {
        assertTrue(new RateLimiter(1, Duration.ofMinutes(1)).admits());
    }

    @Test
    void refusesWhatIsTooMuch() {
        RateLimiter limiter = new RateLimiter(1, Duration.ofMinutes(1));
        limiter.admits();

        assertFalse(limiter.admits());
    }

    @Test
    void admitsAgainAfterAWhile() throws InterruptedException {
        RateLimiter limiter = new RateLimiter(1, Duration.ofMillis(25));
        limiter.admits();

        Thread.sleep(40);

        assertTrue(limiter.admits());
    }
}
