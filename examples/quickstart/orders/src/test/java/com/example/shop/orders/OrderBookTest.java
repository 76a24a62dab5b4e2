package com.example.shop.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class OrderBookTest {
    private final OrderBook book = new OrderBook();

    @Test
    void findsAnOrderByItsNumber() {
        Order order = book.open();

        assertSame(order, book.find(order.number()).orElseThrow());
    }

    @Test
    void doesNotFindWhatWasNeverOrdered() {
        assertTrue(book.find(4711).isEmpty());
    }

    @Test
    void givesEveryOrderItsOwnNumber() {
        assertNotEquals(book.open().number(), book.open().number());
    }

    @Test
    void listsOrdersByStatus() {
        Order open = book.open();
        book.open().cancel();

        assertEquals(List.of(open), book.withStatus(OrderStatus.OPEN));
    }

    @RepeatedTest(3)
    void takesOrdersFromSeveralThreads() {
        IntStream.range(0, 500).parallel().forEach(i -> book.open());

        assertEquals(500, book.withStatus(OrderStatus.OPEN).size());
    }
}
