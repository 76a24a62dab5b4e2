package it.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PageTest {

    @Test
    public void showsTheName() {
        String page = new Page().render("you");
        assertTrue(page, page.contains("YOU"));
    }

    @Test
    public void isAParagraph() {
        assertEquals("<p>HELLO YOU</p>", new Page().render("you"));
    }

    @Test
    public void isWhite() {}
}
