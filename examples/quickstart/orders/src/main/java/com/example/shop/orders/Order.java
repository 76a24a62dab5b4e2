package com.example.shop.orders;

import com.example.shop.pricing.Money;
import java.util.ArrayList;
import java.util.List;

/** What a customer wants to buy. */
public final class Order {
    private final long number;
    private final List<OrderLine> lines = new ArrayList<>();
    private OrderStatus status = OrderStatus.OPEN;

    public Order(long number) {
        this.number = number;
    }

    public long number() {
        return number;
    }

    public OrderStatus status() {
        return status;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    public void add(OrderLine line) {
        if (status != OrderStatus.OPEN) {
            throw new IllegalStateException("Order " + number + " is " + status + ", nothing can be added");
        }
        lines.add(line);
    }

    public Money total() {
        return lines.stream().map(OrderLine::total).reduce(Money.ZERO, Money::plus);
    }

    public void pay(Money amount) {
        if (lines.isEmpty()) {
            throw new IllegalStateException("Order " + number + " is empty");
        }
        if (!amount.equals(total())) {
            throw new IllegalArgumentException("Order " + number + " costs " + total() + ", not " + amount);
        }
        become(OrderStatus.PAID);
    }

    public void ship() {
        become(OrderStatus.SHIPPED);
    }

    public void cancel() {
        become(OrderStatus.CANCELLED);
    }

    private void become(OrderStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("Order " + number + " is " + status + ", it can't become " + next);
        }
        status = next;
    }
}
