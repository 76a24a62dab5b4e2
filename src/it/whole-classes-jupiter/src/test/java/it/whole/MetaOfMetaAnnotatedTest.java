package it.whole;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Scenario
class MetaOfMetaAnnotatedTest {

    @Test
    @Order(1)
    void starts() {
        Steps.take(MetaOfMetaAnnotatedTest.class, 1);
    }

    @Test
    @Order(2)
    void goesOn() {
        Steps.take(MetaOfMetaAnnotatedTest.class, 2);
    }

    @Test
    @Order(3)
    void pauses() {
        Steps.take(MetaOfMetaAnnotatedTest.class, 3);
    }

    @Test
    @Order(4)
    void resumes() {
        Steps.take(MetaOfMetaAnnotatedTest.class, 4);
    }

    @Test
    @Order(5)
    void ends() {
        Steps.take(MetaOfMetaAnnotatedTest.class, 5);
    }
}
