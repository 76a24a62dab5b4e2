package it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WebTest {
    @Test
    void isOnTheWeb() {
        assertEquals("core on the web", new Web().name());
    }

    @Test
    void fails() {
        assertEquals("core in batches", new Web().name());
    }
}
