package it.core;

import it.api.Greeting;

public class PlainGreeting implements Greeting {

    @Override
    public String to(String name) {
        return "Hello " + name;
    }
}
