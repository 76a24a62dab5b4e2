package com.example.shop.orders;

import java.util.Set;

/** Where an order is on its way to the customer. */
public enum OrderStatus {
    OPEN,
    PAID,
    SHIPPED,
    CANCELLED;

    boolean canBecome(OrderStatus next) {
        return switch (this) {
            case OPEN -> Set.of(PAID, CANCELLED).contains(next);
            case PAID -> Set.of(SHIPPED, CANCELLED).contains(next);
            case SHIPPED, CANCELLED -> false;
        };
    }
}
