package it.core;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PlainGreetingTest {

    @Test
    public void says() {
        assertTrue(new PlainGreeting().to("you").startsWith("Hello"));
    }

    @Test
    public void saysAgain() {
        assertTrue(new PlainGreeting().to("you").startsWith("Hello"));
    }

    @Test
    public void saysOnceMore() {
        assertTrue(new PlainGreeting().to("you").startsWith("Hello"));
    }

    @Test
    public void saysALastTime() {
        assertTrue(new PlainGreeting().to("you").startsWith("Hello"));
    }
}
