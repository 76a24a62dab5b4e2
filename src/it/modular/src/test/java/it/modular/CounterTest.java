package it.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterTest {

    private final Counter counter = new Counter();

    @Test
    void startsAtZero() {
        assertEquals(0, counter.count());
    }

    @Test
    void countsOn() {
        assertEquals(1, counter.next());
        assertEquals(2, counter.next());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void countsThatFar(int times) {
        for (int i = 0; i < times; i++) {
            counter.next();
        }
        assertEquals(times, counter.count());
    }

    @Nested
    class AfterOne {

        @Test
        void isAtOne() {
            counter.next();
            assertEquals(1, counter.count());
        }

        @Test
        void goesToTwo() {
            counter.next();
            assertEquals(2, counter.next());
        }
    }
}
