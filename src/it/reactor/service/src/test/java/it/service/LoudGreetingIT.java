package it.service;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class LoudGreetingIT {

    @Test
    public void shouts() {
        assertTrue(new LoudGreeting().to("you").endsWith("YOU"));
    }

    @Test
    public void shoutsAgain() {
        assertTrue(new LoudGreeting().to("you").endsWith("YOU"));
    }

    @Test
    public void shoutsOnceMore() {
        assertTrue(new LoudGreeting().to("you").endsWith("YOU"));
    }

    @Test
    public void shoutsALastTime() {
        assertTrue(new LoudGreeting().to("you").endsWith("YOU"));
    }
}
