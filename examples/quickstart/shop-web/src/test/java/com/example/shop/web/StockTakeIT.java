package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scanner takes its time, as those in warehouses do. */
class StockTakeIT {
    private final StockTake stockTake = new StockTake(shelf -> {
        Thread.sleep(150);
        if (shelf > 30) {
            throw new IllegalStateException("there is no shelf " + shelf);
        }
        return shelf % 2 == 0 ? List.of("mug", "mug") : List.of("pot");
    });

    @Test
    void countsAKiosk() throws Exception {
        assertEquals(Map.of("mug", 4, "pot", 2), stockTake.count(4));
    }

    @Test
    void countsABackRoom() throws Exception {
        assertEquals(Map.of("mug", 10, "pot", 5), stockTake.count(10));
    }

    @Test
    void countsAShop() throws Exception {
        assertEquals(Map.of("mug", 12, "pot", 6), stockTake.count(12));
    }

    @Test
    void countsABranch() throws Exception {
        assertEquals(Map.of("mug", 20, "pot", 10), stockTake.count(20));
    }

    @Test
    void countsAWarehouse() throws Exception {
        assertEquals(Map.of("mug", 30, "pot", 15), stockTake.count(30));
    }

    @Test
    void countsTheSameTwice() throws Exception {
        assertEquals(stockTake.count(8), stockTake.count(8));
    }

    @Test
    void noticesAMissingShelf() {
        assertThrows(IllegalStateException.class, () -> stockTake.count(31));
    }
}
