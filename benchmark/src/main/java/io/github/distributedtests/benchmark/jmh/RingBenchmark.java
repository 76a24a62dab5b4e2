package io.github.distributedtests.benchmark.jmh;

import io.github.distributedtests.ring.HashRing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it takes to look a name up, and to make a ring, against the floor of one MD5. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RingBenchmark {

    /** Names as they are in suites, more than a branch predictor remembers. */
    @State(Scope.Thread)
    public static class Names {
        private final String[] names = new String[1 << 14];
        private int next;

        /** Makes the names. */
        @Setup
        public void make() {
            for (int i = 0; i < names.length; i++) {
                names[i] = "com.acme.part" + i % 17 + ".Thing" + i / 8 + "Test#does_this_and_that_" + i % 8;
            }
        }

        String next() {
            next = next + 1 & names.length - 1;
            return names[next];
        }
    }

    /** A digest that is used again and again. */
    @State(Scope.Thread)
    public static class Digest {
        private final MessageDigest md5 = newMd5();
    }

    /** A ring that is there. */
    @State(Scope.Benchmark)
    public static class Ring {
        /** How many nodes it has. */
        @Param({"2", "10", "100", "1000"})
        public int nodes;

        private HashRing ring;

        /** Makes the ring. */
        @Setup
        public void make() {
            ring = HashRing.ofNodes(nodes);
        }
    }

    /** How many nodes a ring is made for. */
    @State(Scope.Benchmark)
    public static class RingSize {
        /** How many. */
        @Param({"2", "10", "100", "1000"})
        public int nodes;
    }

    /** One MD5, by a digest that is made for it. */
    @Benchmark
    public byte[] freshMd5(Names names) {
        return newMd5().digest(names.next().getBytes(StandardCharsets.UTF_8));
    }

    /** One MD5, by a digest that is there. */
    @Benchmark
    public byte[] reusedMd5(Names names, Digest digest) {
        return digest.md5.digest(names.next().getBytes(StandardCharsets.UTF_8));
    }

    /** A name's node. */
    @Benchmark
    public int nodeOf(Names names, Ring ring) {
        return ring.ring.nodeOf(names.next());
    }

    /** A new ring. */
    @Benchmark
    public HashRing build(RingSize nodes) {
        return HashRing.ofNodes(nodes.nodes);
    }

    private static MessageDigest newMd5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
