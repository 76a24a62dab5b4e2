package it.whole;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(OrderAnnotation.class)
class OrderedInheritorTest extends NestedSteps {

    @Override
    int stepsBefore() {
        return 2;
    }

    @Test
    @Order(1)
    void arrives() {
        Steps.take(OrderedInheritorTest.class, 1);
    }

    @Test
    @Order(2)
    void waits() {
        Steps.take(OrderedInheritorTest.class, 2);
    }
}
