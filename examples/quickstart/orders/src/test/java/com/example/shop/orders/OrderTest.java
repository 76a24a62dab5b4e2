package com.example.shop.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.pricing.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final Order order = new Order(17);

    @Test
    void costsNothingAtFirst() {
        assertEquals(Money.ZERO, order.total());
    }

    @Test
    void canNotBePaidWhileEmpty() {
        assertThrows(IllegalStateException.class, () -> order.pay(Money.ZERO));
    }

    @Nested
    class WithTwoLines {

        @BeforeEach
        void fill() {
            order.add(new OrderLine("mug", 2, Money.of("5")));
            order.add(new OrderLine("pot", 1, Money.of("20")));
        }

        @Test
        void costsTheSumOfItsLines() {
            assertEquals(Money.of("30"), order.total());
        }

        @Test
        void canBeCancelled() {
            order.cancel();

            assertEquals(OrderStatus.CANCELLED, order.status());
        }

        @Test
        void canNotBeShippedUnpaid() {
            assertThrows(IllegalStateException.class, order::ship);
        }

        @Test
        void takesTheExactAmountOnly() {
            assertThrows(IllegalArgumentException.class, () -> order.pay(Money.of("29.99")));
        }

        @Nested
        class Paid {

            @BeforeEach
            void pay() {
                order.pay(Money.of("30"));
            }

            @Test
            void canBeShipped() {
                order.ship();

                assertEquals(OrderStatus.SHIPPED, order.status());
            }

            @Test
            void canNotBePaidTwice() {
                assertThrows(IllegalStateException.class, () -> order.pay(Money.of("30")));
            }

            @Test
            void takesNoFurtherLines() {
                assertThrows(IllegalStateException.class, () -> order.add(new OrderLine("cup", 1, Money.of("3"))));
            }

            @Test
            void canNotBeCancelledOnceShipped() {
                order.ship();

                assertThrows(IllegalStateException.class, order::cancel);
            }
        }
    }
}
