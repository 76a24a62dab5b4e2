package it.whole;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

class InterfaceOrderedTest implements InOrder {

    @Test
    @Order(1)
    void plans() {
        Steps.take(InterfaceOrderedTest.class, 1);
    }

    @Test
    @Order(2)
    void builds() {
        Steps.take(InterfaceOrderedTest.class, 2);
    }

    @Test
    @Order(3)
    void tests() {
        Steps.take(InterfaceOrderedTest.class, 3);
    }

    @Test
    @Order(4)
    void deploys() {
        Steps.take(InterfaceOrderedTest.class, 4);
    }

    @Test
    @Order(5)
    void monitors() {
        Steps.take(InterfaceOrderedTest.class, 5);
    }
}
