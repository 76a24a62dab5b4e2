package com.example.shop.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StockRoomTest {
    private final StockRoom stock = new StockRoom(Duration.ofMinutes(10));

    @Test
    void isEmptyAtFirst() {
        assertEquals(0, stock.available("mug"));
    }

    @Test
    void addsDeliveriesUp() {
        stock.deliver("mug", 2);
        stock.deliver("mug", 3);

        assertEquals(5, stock.available("mug"));
    }

    @Test
    void keepsReservedGoodsBack() {
        stock.deliver("mug", 5);

        assertTrue(stock.reserve("mug", 4));
        assertEquals(1, stock.available("mug"));
    }

    @Test
    void refusesWhatIsNotThere() {
        stock.deliver("mug", 1);

        assertFalse(stock.reserve("mug", 2));
        assertEquals(1, stock.available("mug"));
    }

    @Test
    void countsArticlesApart() {
        stock.deliver("mug", 1);
        stock.deliver("pot", 1);
        stock.reserve("mug", 1);

        assertEquals(1, stock.available("pot"));
    }

    @Test
    void givesGoodsFreeWhenAReservationExpires() throws InterruptedException {
        StockRoom impatient = new StockRoom(Duration.ofMillis(40));
        impatient.deliver("mug", 1);
        impatient.reserve("mug", 1);

        Thread.sleep(60);

        assertTrue(impatient.reserve("mug", 1));
    }
}
