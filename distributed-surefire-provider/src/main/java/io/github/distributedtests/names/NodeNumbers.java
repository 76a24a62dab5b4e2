package io.github.distributedtests.names;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Some nodes as text: their 1-based numbers in ascending order, {@code 1,3}; empty for none. */
public final class NodeNumbers {
    private NodeNumbers() {}

    public static String text(SortedSet<Integer> nodes) {
        return nodes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * What was {@linkplain #text written}.
     *
     * @throws IllegalArgumentException if it is something else, or names a node that isn't there
     */
    public static SortedSet<Integer> parse(String text, int nodes) {
        SortedSet<Integer> numbers = new TreeSet<>();
        if (!text.isEmpty()) {
            for (String number : text.split(",", -1)) {
                numbers.add(Integer.parseInt(number));
            }
        }
        boolean there = numbers.isEmpty() || numbers.first() >= 1 && numbers.last() <= nodes;
        if (!there || !text(numbers).equals(text)) {
            throw new IllegalArgumentException("nodes " + BoundedText.excerpt(text) + " of " + nodes);
        }
        return numbers;
    }
}
