package it.whole;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Stepwise
class MetaAnnotatedTest {

    @Test
    @Order(1)
    void starts() {
        Steps.take(MetaAnnotatedTest.class, 1);
    }

    @Test
    @Order(2)
    void goesOn() {
        Steps.take(MetaAnnotatedTest.class, 2);
    }

    @Test
    @Order(3)
    void pauses() {
        Steps.take(MetaAnnotatedTest.class, 3);
    }

    @Test
    @Order(4)
    void resumes() {
        Steps.take(MetaAnnotatedTest.class, 4);
    }

    @Test
    @Order(5)
    void ends() {
        Steps.take(MetaAnnotatedTest.class, 5);
    }
}
