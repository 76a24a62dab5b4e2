package it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void showsSix() {
        assertEquals("six: 6", new Page().six());
    }

    @Test
    void showsSeven() {
        assertEquals("seven: 7", new Page().seven());
    }

    @Test
    void mayBeEmpty() {
        assertEquals("", new Page().empty());
    }
}
