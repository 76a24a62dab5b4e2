package io.github.distributedtests.reactors.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes every choice about a random reactor. The same seed makes the same choices, on any machine. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number between the two, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... all) {
        return oneOf(List.of(all));
    }

    /** So many different ones, in any order. */
    <T> List<T> several(List<T> all, int count) {
        List<T> left = new ArrayList<>(all);
        List<T> taken = new ArrayList<>();
        while (taken.size() < count && !left.isEmpty()) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }
}
