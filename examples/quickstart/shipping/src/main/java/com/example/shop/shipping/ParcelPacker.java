package com.example.shop.shipping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Packs articles into few parcels: the heaviest first, each into the first parcel that can still carry it. */
public final class ParcelPacker {
    private final int maxGrams;

    public ParcelPacker(int maxGrams) {
        this.maxGrams = maxGrams;
    }

    /** @throws IllegalArgumentException if a single article is too heavy for any parcel */
    public List<Parcel> pack(Collection<Integer> articleGrams) {
        List<List<Integer>> parcels = new ArrayList<>();
        articleGrams.stream().sorted(Comparator.reverseOrder()).forEach(grams -> {
            if (grams > maxGrams) {
                throw new IllegalArgumentException(grams + " g is more than a parcel can carry, " + maxGrams + " g");
            }
            parcels.stream()
                    .filter(parcel -> new Parcel(parcel).weight() + grams <= maxGrams)
                    .findFirst()
                    .ifPresentOrElse(parcel -> parcel.add(grams), () -> parcels.add(new ArrayList<>(List.of(grams))));
        });
        return parcels.stream().map(Parcel::new).toList();
    }
}
