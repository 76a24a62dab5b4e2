package it.api;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class GreetingTest {

    @Test
    public void greets() {
        assertTrue(((Greeting) name -> name).to("you").equals("you"));
    }

    @Test
    public void greetsAgain() {
        assertTrue(((Greeting) name -> name).to("you").equals("you"));
    }

    @Test
    public void greetsOnceMore() {
        assertTrue(((Greeting) name -> name).to("you").equals("you"));
    }
}
