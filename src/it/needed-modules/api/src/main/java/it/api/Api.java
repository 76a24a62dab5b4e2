package it.api;

public interface Api {
    String name();
}
