package it.api;

public interface Greeting {

    String to(String name);
}
