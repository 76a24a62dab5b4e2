package it.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Only the nested class is ordered; the other methods may run anywhere. */
class NestedOrderTest {

    @Test
    void first() {
        assertTrue(true);
    }

    @Test
    void second() {
        assertTrue(true);
    }

    @Test
    void third() {
        assertTrue(true);
    }

    @Test
    void fourth() {
        assertTrue(true);
    }

    @Nested
    @TestMethodOrder(OrderAnnotation.class)
    class InOrder {

        @Test
        @Order(1)
        void wakes() {
            Steps.take(InOrder.class, 1);
        }

        @Test
        @Order(2)
        void washes() {
            Steps.take(InOrder.class, 2);
        }

        @Test
        @Order(3)
        void eats() {
            Steps.take(InOrder.class, 3);
        }

        @Test
        @Order(4)
        void works() {
            Steps.take(InOrder.class, 4);
        }

        @Test
        @Order(5)
        void sleeps() {
            Steps.take(InOrder.class, 5);
        }
    }
}
