package com.example.shop.shipping;

import java.util.List;

/** Articles that travel together, with their weight in grams. */
public record Parcel(List<Integer> grams) {

    public Parcel {
        grams = List.copyOf(grams);
    }

    public int weight() {
        return grams.stream().mapToInt(Integer::intValue).sum();
    }
}
