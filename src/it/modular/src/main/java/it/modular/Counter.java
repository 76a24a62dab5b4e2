package it.modular;

public final class Counter {

    private int count;

    public int next() {
        return ++count;
    }

    int count() {
        return count;
    }
}
