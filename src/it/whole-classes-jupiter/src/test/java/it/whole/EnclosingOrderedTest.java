package it.whole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The nested tests run after the outer ones, and rely on all of them. */
@TestMethodOrder(OrderAnnotation.class)
class EnclosingOrderedTest {

    @Test
    @Order(1)
    void knocks() {
        Steps.take(EnclosingOrderedTest.class, 1);
    }

    @Test
    @Order(2)
    void waits() {
        Steps.take(EnclosingOrderedTest.class, 2);
    }

    @Test
    @Order(3)
    void enters() {
        Steps.take(EnclosingOrderedTest.class, 3);
    }

    @Nested
    class Inside {

        @BeforeEach
        void tookAllStepsOutside() {
            Steps.tookAll(EnclosingOrderedTest.class, 3);
        }

        @Test
        void looksAround() {}

        @Test
        void sitsDown() {}

        @Test
        void standsUp() {}

        @Test
        void leaves() {}
    }
}
