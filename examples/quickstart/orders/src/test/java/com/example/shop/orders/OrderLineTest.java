package com.example.shop.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.pricing.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLineTest {

    @Test
    void costsQuantityTimesPrice() {
        assertEquals(Money.of("14.97"), new OrderLine("mug", 3, Money.of("4.99")).total());
    }

    @Test
    void needsAnArticle() {
        assertThrows(IllegalArgumentException.class, () -> new OrderLine(" ", 1, Money.ZERO));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void needsAQuantity(int quantity) {
        assertThrows(IllegalArgumentException.class, () -> new OrderLine("mug", quantity, Money.ZERO));
    }
}
