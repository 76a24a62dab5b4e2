package com.example.shop.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what is there, and keeps it back for a customer who is at the checkout. */
public final class StockRoom {
    private final Map<String, Integer> stock = new HashMap<>();
    private final List<Reservation> reservations = new ArrayList<>();
    private final Duration keptBack;

    private record Reservation(String article, int quantity, long expiresAt) {}

    public StockRoom(Duration keptBack) {
        this.keptBack = keptBack;
    }

    public synchronized void deliver(String article, int quantity) {
        stock.merge(article, quantity, Integer::sum);
    }

    public synchronized int available(String article) {
        reservations.removeIf(reservation -> System.nanoTime() - reservation.expiresAt() >= 0);
        int reserved = reservations.stream()
                .filter(reservation -> reservation.article().equals(article))
                .mapToInt(Reservation::quantity)
                .sum();
        return stock.getOrDefault(article, 0) - reserved;
    }

    /** @return whether there was enough */
    public synchronized boolean reserve(String article, int quantity) {
        if (available(article) < quantity) {
            return false;
        }
        reservations.add(new Reservation(article, quantity, System.nanoTime() + keptBack.toNanos()));
        return true;
    }
}
