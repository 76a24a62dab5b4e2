package it.core;

public record Name(String text) {

    public boolean isLong() {
        return text.length() > 10;
    }
}
