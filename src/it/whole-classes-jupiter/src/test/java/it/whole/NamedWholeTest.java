package it.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Nothing in the class tells that it is to stay whole; the POM does. */
class NamedWholeTest {

    private static final int TESTS = 12;

    private static int ran;

    @AfterAll
    static void ranAllOfThem() {
        assertEquals(TESTS, ran);
    }

    @Test
    void january() {
        ran++;
    }

    @Test
    void february() {
        ran++;
    }

    @Test
    void march() {
        ran++;
    }

    @Test
    void april() {
        ran++;
    }

    @Test
    void may() {
        ran++;
    }

    @Test
    void june() {
        ran++;
    }

    @Test
    void july() {
        ran++;
    }

    @Test
    void august() {
        ran++;
    }

    @Test
    void september() {
        ran++;
    }

    @Test
    void october() {
        ran++;
    }

    @Test
    void november() {
        ran++;
    }

    @Test
    void december() {
        ran++;
    }
}
