package io.github.distributedtests.ring;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ring as docs/reference.md describes it, for comparison: slow and plain, without a line in common with the real one. */
final class ReferenceRing {
    /** A point, and the 1-based nodes that have it, in the order in which they were added. */
    private final TreeMap<Long, List<Integer>> points = new TreeMap<>();

    ReferenceRing(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        for (int node = 1; node <= weights.length; node++) {
            int digests = (int) Math.floor(40 * weights.length * weights[node - 1] / total);
            for (int j = 0; j < digests; j++) {
                ByteBuffer digest = md5(node + "-" + j);
                for (int at = 0; at < 12; at += 4) {
                    points.computeIfAbsent(point(digest, at), ignored -> new ArrayList<>())
                            .add(node);
                }
            }
        }
    }

    int nodeOf(String name) {
        List<Integer> nodes = successor(name).getValue();
        return nodes.get(nodes.size() - 1);
    }

    /** The first point that is greater than that of the name, around the ring. */
    Map.Entry<Long, List<Integer>> successor(String name) {
        Map.Entry<Long, List<Integer>> next = points.higherEntry(point(md5(name), 0));
        return next == null ? points.firstEntry() : next;
    }

    /** The node of the point that is equal to that of the name, if there is one. */
    Optional<Integer> nodeOfMetPoint(String name) {
        return Optional.ofNullable(points.get(point(md5(name), 0))).map(nodes -> nodes.get(nodes.size() - 1));
    }

    boolean isPastTheLastPoint(String name) {
        return points.higherKey(point(md5(name), 0)) == null;
    }

    /** The points that several nodes have. */
    Map<Long, List<Integer>> collisions() {
        Map<Long, List<Integer>> collisions = new TreeMap<>(points);
        collisions.values().removeIf(nodes -> nodes.stream().distinct().count() < 2);
        return collisions;
    }

    private static long point(ByteBuffer digest, int at) {
        byte[] bigEndian = new byte[4];
        ByteBuffer.wrap(bigEndian).putInt(digest.getInt(at));
        return new BigInteger(1, bigEndian).longValue();
    }

    private static ByteBuffer md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).order(ByteOrder.LITTLE_ENDIAN);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
