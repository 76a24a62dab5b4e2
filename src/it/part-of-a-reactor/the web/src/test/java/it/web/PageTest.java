package it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import it.core.Name;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void showsTheName() {
        assertEquals("Ada", new Name("Ada").text());
    }

    @Test
    void fitsTheName() {
        assertFalse(new Name("Bob").isLong());
    }

    @Test
    void isWhite() {}

    @Test
    void isWide() {}
}
