package it.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Testcontainers;

@Testcontainers
class DearContainerTest {

    @Test
    void inserts() {
        assertTrue(true);
    }

    @Test
    void selects() {
        assertTrue(true);
    }

    @Test
    void updates() {
        assertTrue(true);
    }

    @Test
    void deletes() {
        assertTrue(true);
    }

    @Test
    void counts() {
        assertTrue(true);
    }

    @Test
    void joins() {
        assertTrue(true);
    }

    @Test
    void groups() {
        assertTrue(true);
    }

    @Test
    void sorts() {
        assertTrue(true);
    }

    @Test
    void limits() {
        assertTrue(true);
    }

    @Test
    void locks() {
        assertTrue(true);
    }
}
