package io.github.distributedtests.planning.algorithm;

import java.util.Arrays;

/** Orders by number, without boxing: there may be a million. */
final class Sizes {
    private static final int BYTES = 1 << Byte.SIZE;

    private Sizes() {}

    /** The indices of the sizes, the largest first; equal ones in the order of their indices. */
    static int[] descending(long[] sizes) {
        long[] negative = new long[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            negative[i] = -sizes[i];
        }
        return ascending(negative);
    }

    /**
     * The indices of the keys, the least first; equal ones in the order of their indices. A radix sort by bytes (D. E.
     * Knuth, The Art of Computer Programming 3, 5.2.5), which leaves out those that are the same in all keys.
     */
    static int[] ascending(long[] keys) {
        int[] order = new int[keys.length];
        Arrays.setAll(order, i -> i);
        int[] next = new int[keys.length];
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            int[] starts = new int[BYTES + 1];
            for (long key : keys) {
                starts[byteAt(shift, key) + 1]++;
            }
            if (keys.length == 0 || starts[byteAt(shift, keys[0]) + 1] == keys.length) {
                continue;
            }
            for (int b = 0; b < BYTES; b++) {
                starts[b + 1] += starts[b];
            }
            for (int i : order) {
                next[starts[byteAt(shift, keys[i])]++] = i;
            }
            int[] sorted = next;
            next = order;
            order = sorted;
        }
        return order;
    }

    /** The least significant byte at 0; the sign is turned around, as negative numbers come first. */
    private static int byteAt(int shift, long key) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (BYTES - 1);
    }
}
