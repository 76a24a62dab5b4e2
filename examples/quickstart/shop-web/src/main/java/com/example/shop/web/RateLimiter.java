package com.example.shop.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many requests through in any stretch of time of the given length. */
final class RateLimiter {
    private final int requests;
    private final long windowNanos;
    private final Deque<Long> admitted = new ArrayDeque<>();

    RateLimiter(int requests, Duration window) {
        this.requests = requests;
        this.windowNanos = window.toNanos();
    }

    synchronized boolean admits() {
        long now = System.nanoTime();
        while (!admitted.isEmpty() && now - admitted.peekFirst() >= windowNanos) {
            admitted.removeFirst();
        }
        if (admitted.size() == requests) {
            return false;
        }
        admitted.addLast(now);
        return true;
    }
}
