package com.example.shop.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** All orders, in memory, by number. Safe for use by several threads. */
public final class OrderBook {
    private final Map<Long, Order> orders = new ConcurrentSkipListMap<>();
    private final AtomicLong lastNumber = new AtomicLong();

    public Order open() {
        Order order = new Order(lastNumber.incrementAndGet());
        orders.put(order.number(), order);
        return order;
    }

    public Optional<Order> find(long number) {
        return Optional.ofNullable(orders.get(number));
    }

    public List<Order> withStatus(OrderStatus status) {
        return orders.values().stream()
                .filter(order -> order.status() == status)
                .toList();
    }
}
