package it.web;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PageTest {

    @Test
    public void renders() {
        assertTrue(new Page().render("you").contains("YOU"));
    }

    @Test
    public void rendersAgain() {
        assertTrue(new Page().render("you").contains("YOU"));
    }

    @Test
    public void rendersOnceMore() {
        assertTrue(new Page().render("you").contains("YOU"));
    }
}
