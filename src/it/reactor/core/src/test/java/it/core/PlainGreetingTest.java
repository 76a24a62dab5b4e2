package it.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertTrue;

import it.api.Greeting;
import org.junit.Test;

public class PlainGreetingTest {

    @Test
    public void saysHello() {
        assertTrue(new PlainGreeting().to("you").startsWith("Hello"));
    }

    @Test
    public void saysTheName() {
        assertEquals("Hello you", new PlainGreeting().to("you"));
    }

    @Test
    public void greetsNobody() {
        Greeting greeting = new PlainGreeting();
        assertEquals("Hello ", greeting.to(""));
    }

    @Test
    public void isMadeAnew() {
        assertNotSame(new PlainGreeting(), new PlainGreeting());
    }
}
