package it.archunit.stock;

public class Shelf {

    public int apples() {
        return 3;
    }
}
