package io.github.distributedtests.ring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.SortedSet;

/**
 * Maps a name to one of N nodes by consistent hashing.
 *
 * <p>Bit-compatible with the {@code hash_ring} package for Python, which in turn follows ketama: every node has
 * {@code floor(40 * N * weight / totalWeight)} MD5 digests of {@code name-j}, and each digest gives three points, the
 * little-endian unsigned 32-bit integers at its bytes 0, 4 and 8. A name belongs to the node of the first point
 * strictly greater than its own, past the last point to that of the first.
 *
 * <p>A ring is a pure function of its weights: the same on every JVM, operating system and locale. With equal weights,
 * adding a node moves names to the new node only; with unequal weights that does not hold, since every node's number
 * of points depends on the total.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class HashRing {
    /** More machines than anybody has; what names more of them is a mistake, or hostile. */
    public static final int MOST_NODES = 10_000;

    private static final int DIGESTS_PER_NODE = 40;
    private static final int POINTS_PER_DIGEST = 3;
    private static final long UNSIGNED_INT = 0xffffffffL;
    private static final int PLACE_BITS = 32;
    private static final int MOST_INDEX_BITS = 20;

    /** Ascending: points without repetition, each with its 1-based node in the lower half, so that one access gets both. */
    private final long[] points;

    /**
     * For each value of the upper bits of a place, the index of the first point that is not before all places with them.
     * There are two to four points for each value, so the search is over after a few steps, however many nodes there are.
     */
    private final int[] starts;

    /** How many lower bits of a place {@link #starts} leaves out. */
    private final int shift;

    private final int nodes;
    private final ThreadLocal<MessageDigest> md5 = ThreadLocal.withInitial(HashRing::newMd5);

    private HashRing(long[] points, int nodes) {
        this.points = points;
        this.nodes = nodes;
        int sparse = Math.min(PLACE_BITS, Integer.numberOfLeadingZeros(points.length) + 2);
        this.shift = Math.max(PLACE_BITS - MOST_INDEX_BITS, sparse);
        this.starts = new int[1 << PLACE_BITS - shift];
        int first = 0;
        for (int upper = 0; upper < starts.length; upper++) {
            while (first < points.length && point(points[first]) >>> shift < upper) {
                first++;
            }
            starts[upper] = first;
        }
    }

    /**
     * A ring of nodes of equal weight.
     *
     * @param nodes how many, 1 or more
     * @throws IllegalArgumentException if {@code nodes} is less than 1
     */
    public static HashRing ofNodes(int nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException("a ring needs at least one node, not " + nodes);
        }
        double[] weights = new double[nodes];
        Arrays.fill(weights, 1);
        return ofWeights(weights);
    }

    /**
     * A ring in which node i (1-based) has the weight {@code weights[i - 1]}.
     *
     * @param weights relative to one another, each finite and greater than 0
     * @throws IllegalArgumentException if there is no weight, if one isn't a finite number above 0, if one is so
     *     small against the others that its node would get no point at all, or if their sum is beyond the range of a
     *     double or near its end
     */
    public static HashRing ofWeights(double... weights) {
        int[] digests = digestsPerNode(weights);
        int total = Arrays.stream(digests).sum() * POINTS_PER_DIGEST;
        // A point in the upper half of the long, the order of insertion in the lower: sorting puts the node that was
        // added last behind the others at the same point, where it replaces them.
        long[] entries = new long[total];
        int[] nodeOfEntry = new int[total];
        MessageDigest md5 = newMd5();
        int entry = 0;
        for (int node = 1; node <= digests.length; node++) {
            for (int j = 0; j < digests[node - 1]; j++) {
                byte[] digest = md5.digest((node + "-" + j).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < POINTS_PER_DIGEST; i++) {
                    // Flipping the top bit makes the signed order of longs the unsigned order of points.
                    entries[entry] = (littleEndian(digest, 4 * i) << 32 | entry) ^ Long.MIN_VALUE;
                    nodeOfEntry[entry++] = node;
                }
            }
        }
        Arrays.sort(entries);
        long[] points = new long[total];
        int size = 0;
        for (long sorted : entries) {
            long point = point(sorted ^ Long.MIN_VALUE);
            if (size > 0 && point(points[size - 1]) == point) {
                size--;
            }
            points[size++] = point << 32 | nodeOfEntry[(int) sorted];
        }
        return new HashRing(Arrays.copyOf(points, size), digests.length);
    }

    private static long point(long entry) {
        return entry >>> 32;
    }

    /**
     * The same ring without the points of all other nodes: what belongs to one of these nodes stays there, the rest is
     * spread over them.
     *
     * @param some 1-based, at least one
     * @throws IllegalArgumentException if there is none, or one that this ring does not have
     */
    public HashRing among(SortedSet<Integer> some) {
        if (some.isEmpty() || some.first() < 1 || some.last() > nodes) {
            throw new IllegalArgumentException("nodes " + some + " of " + nodes);
        }
        long[] left = Arrays.stream(points)
                .filter(entry -> some.contains((int) entry))
                .toArray();
        // Other nodes may own all the points at which these would be.
        return new HashRing(left.length == 0 ? new long[] {some.first()} : left, nodes);
    }

    private static int[] digestsPerNode(double[] weights) {
        if (weights.length == 0) {
            throw new IllegalArgumentException("a ring needs at least one node");
        }
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] > 0) || Double.isInfinite(weights[i])) {
                throw new IllegalArgumentException("node " + (i + 1) + " has the weight " + weights[i]
                        + ", a weight is a finite number greater than 0");
            }
            total += weights[i];
        }
        if (Double.isInfinite(DIGESTS_PER_NODE * weights.length * total)) {
            throw new IllegalArgumentException("the weights are too large to reckon with, only their ratio matters");
        }
        int[] digests = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            digests[i] = (int) Math.floor(DIGESTS_PER_NODE * weights.length * weights[i] / total);
            if (digests[i] == 0) {
                throw new IllegalArgumentException("node " + (i + 1) + " has the weight " + weights[i]
                        + ", so small against the others that no test could ever belong to it");
            }
        }
        return digests;
    }

    /** How many nodes this ring has. */
    public int nodes() {
        return nodes;
    }

    /**
     * The node that a name belongs to.
     *
     * @return 1-based, at most {@link #nodes()}
     */
    public int nodeOf(String name) {
        long place = littleEndian(md5.get().digest(name.getBytes(StandardCharsets.UTF_8)), 0);
        int index = starts[(int) (place >>> shift)];
        while (index < points.length && point(points[index]) <= place) {
            index++;
        }
        return (int) points[index == points.length ? 0 : index];
    }

    private static long littleEndian(byte[] bytes, int offset) {
        return (bytes[offset] & 0xffL
                        | (bytes[offset + 1] & 0xffL) << 8
                        | (bytes[offset + 2] & 0xffL) << 16
                        | (bytes[offset + 3] & 0xffL) << 24)
                & UNSIGNED_INT;
    }

    private static MessageDigest newMd5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have MD5, this one has not", e);
        }
    }
}
