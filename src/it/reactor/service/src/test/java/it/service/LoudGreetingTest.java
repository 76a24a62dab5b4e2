package it.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class LoudGreetingTest {

    @Test
    public void shoutsHello() {
        assertEquals("HELLO YOU", new LoudGreeting().to("you"));
    }

    @Test
    public void shoutsTheName() {
        assertTrue(new LoudGreeting().to("you").endsWith("YOU"));
    }

    @Test
    public void shoutsAtNobody() {
        String greeting = new LoudGreeting().to("");
        assertEquals(greeting.toUpperCase(), greeting);
    }
}
