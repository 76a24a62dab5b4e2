package it.service;

import org.junit.Test;

public class LoudGreetingIT extends LoudGreetingTest {

    @Test
    public void isHeard() {}
}
