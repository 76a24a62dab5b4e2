package it.whole;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(OrderAnnotation.class)
class OrderedTest {

    @Test
    @Order(1)
    void orders() {
        Steps.take(OrderedTest.class, 1);
    }

    @Test
    @Order(2)
    void pays() {
        Steps.take(OrderedTest.class, 2);
    }

    @Test
    @Order(3)
    void packs() {
        Steps.take(OrderedTest.class, 3);
    }

    @Test
    @Order(4)
    void ships() {
        Steps.take(OrderedTest.class, 4);
    }

    @Test
    @Order(5)
    void delivers() {
        Steps.take(OrderedTest.class, 5);
    }

    @Test
    @Order(6)
    void returnsGoods() {
        Steps.take(OrderedTest.class, 6);
    }
}
