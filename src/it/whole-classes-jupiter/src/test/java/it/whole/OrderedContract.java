package it.whole;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(OrderAnnotation.class)
abstract class OrderedContract {

    @Test
    @Order(1)
    void opens() {
        Steps.take(getClass(), 1);
    }

    @Test
    @Order(2)
    void writes() {
        Steps.take(getClass(), 2);
    }

    @Test
    @Order(3)
    void reads() {
        Steps.take(getClass(), 3);
    }

    @Test
    @Order(4)
    void closes() {
        Steps.take(getClass(), 4);
    }
}
