package it.wholetestng;

import java.util.Set;
import java.util.TreeSet;

/** What this JVM has in stock, and what of it was sold. */
final class Stock {

    static final Set<String> FILLED = new TreeSet<>();
    static final Set<String> SOLD = new TreeSet<>();

    private Stock() {}
}
