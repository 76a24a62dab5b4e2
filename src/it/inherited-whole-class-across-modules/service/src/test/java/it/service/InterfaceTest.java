package it.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.contract.InOrder;
import org.junit.jupiter.api.Test;

/** Is ordered by an interface of the other module. */
class InterfaceTest implements InOrder {

    private static int steps;

    @Test
    void step1starts() {
        assertEquals(1, ++steps);
    }

    @Test
    void step2empties() {
        assertEquals(2, ++steps);
    }

    @Test
    void step3ends() {
        assertEquals(3, ++steps);
    }
}
