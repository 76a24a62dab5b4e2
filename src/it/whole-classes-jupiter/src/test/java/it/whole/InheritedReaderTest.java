package it.whole;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

class InheritedReaderTest extends OrderedContract {

    @Test
    @Order(5)
    void deletes() {
        Steps.take(getClass(), 5);
    }
}
