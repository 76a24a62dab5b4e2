package it.service;

import it.core.PlainGreeting;

public class LoudGreeting extends PlainGreeting {

    @Override
    public String to(String name) {
        return super.to(name).toUpperCase();
    }
}
