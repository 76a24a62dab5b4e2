package com.example.shop.web;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what is on the shelves of a warehouse, one shelf after another: there is one scanner. */
public final class StockTake {
    private final Scanner scanner;

    /** Looks at one shelf. */
    public interface Scanner {
        /** The articles that lie there. */
        List<String> scan(int shelf) throws InterruptedException;
    }

    public StockTake(Scanner scanner) {
        this.scanner = scanner;
    }

    /** How many there are of each article. */
    public SortedMap<String, Integer> count(int shelves) throws InterruptedException {
        SortedMap<String, Integer> stock = new TreeMap<>();
        for (int shelf = 1; shelf <= shelves; shelf++) {
            scanner.scan(shelf).forEach(article -> stock.merge(article, 1, Integer::sum));
        }
        return stock;
    }
}
