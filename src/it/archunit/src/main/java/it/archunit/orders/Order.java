package it.archunit.orders;

import it.archunit.stock.Shelf;

public class Order {

    private final Shelf shelf = new Shelf();

    public boolean isPossible(int apples) {
        return apples <= shelf.apples();
    }
}
