package it.whole;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

class InheritedWriterTest extends OrderedContract {

    @Test
    @Order(5)
    void archives() {
        Steps.take(getClass(), 5);
    }
}
