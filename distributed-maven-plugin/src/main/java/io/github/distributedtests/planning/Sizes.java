package io.github.distributedtests.planning;

import java.util.Arrays;

/** Orders by number, without boxing: there may be a million. */
final class Sizes {
    private Sizes() {}

    /** The indices of the sizes, the largest first; equal ones in the order of their indices. */
    static int[] descending(long[] sizes) {
        long[] negative = new long[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            negative[i] = -sizes[i];
        }
        return ascending(negative);
    }

    /** The indices of the keys, the least first; equal ones in the order of their indices. */
    static int[] ascending(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] order = new int[keys.length];
        int[] taken = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int first = firstOf(sorted, keys[i]);
            order[first + taken[first]++] = i;
        }
        return order;
    }

    private static int firstOf(long[] sorted, long key) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
