package it.web;

import it.service.LoudGreeting;

public class Page {

    public String render(String name) {
        return "<p>" + new LoudGreeting().to(name) + "</p>";
    }
}
