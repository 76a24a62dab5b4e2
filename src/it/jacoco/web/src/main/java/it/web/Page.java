package it.web;

import it.core.Numbers;

public class Page {
    private final Numbers numbers = new Numbers();

    public String six() {
        return "six: " + numbers.six();
    }

    public String seven() {
        return "seven: " + numbers.seven();
    }

    public String empty() {
        return "";
    }
}
