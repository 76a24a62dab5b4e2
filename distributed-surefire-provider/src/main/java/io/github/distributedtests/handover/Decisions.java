package io.github.distributedtests.handover;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.grouping.Unit.Kind;
import io.github.distributedtests.names.EscapedText;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Maven's JVM has decided of the classes that a node loads. It is handed to the test JVM, which then need not read
 * their class files again, nor ask the ring: what that takes is much for a JVM that has just started.
 */
public final class Decisions {
    private static final String CLASS = "class";
    private static final String TESTS = "tests";

    private final Map<String, OfClass> classes = new HashMap<>();

    /**
     * Adds the answer of {@link Share#decideWhole}, with which all tests of the class are decided, if there is one.
     *
     * @param className a binary name
     */
    public void add(String className, Optional<Decision> whole) {
        OfClass decided = decided(className);
        decided.isWholeDecided = true;
        decided.whole = whole.map(Piece::of).orElse(null);
    }

    /** Adds the answer of {@link Share#decide} to the same question. */
    public void add(TestName test, Decision decision) {
        decided(test.className()).byMethod.put(test.method(), Piece.of(decision));
    }

    private OfClass decided(String className) {
        return classes.computeIfAbsent(className, missing -> new OfClass());
    }

    /** The classes that the node loads. */
    public Set<String> classNames() {
        return Collections.unmodifiableSet(classes.keySet());
    }

    /** What has been decided of a class, or null. */
    OfClass of(String className) {
        return classes.get(className);
    }

    /** Adds the lines of the share file, in the same order for the same decisions. */
    void write(List<String> lines) {
        for (Map.Entry<String, OfClass> entry : new TreeMap<>(classes).entrySet()) {
            String className = EscapedText.escape(entry.getKey());
            OfClass decided = entry.getValue();
            if (decided.isWholeDecided) {
                lines.add(CLASS + '\t' + className + (decided.whole == null ? "" : "\t" + decided.whole));
            }
            if (decided.whole == null) {
                Map<String, StringBuilder> methods = new TreeMap<>();
                new TreeMap<>(decided.byMethod)
                        .forEach((method, piece) -> methods.computeIfAbsent(
                                        piece.toString(), missing -> new StringBuilder())
                                .append('\t')
                                .append(EscapedText.escape(method)));
                methods.forEach((piece, names) -> lines.add(TESTS + '\t' + className + '\t' + piece + names));
            }
        }
    }

    /**
     * Takes in a line of the share file.
     *
     * @return whether it is one of those that {@link #write} adds
     * @throws IllegalArgumentException if it is, but can't be read; as is {@link ArrayIndexOutOfBoundsException}
     */
    boolean read(String[] fields) {
        if (fields[0].equals(CLASS)) {
            OfClass decided = decided(EscapedText.unescape(fields[1]));
            decided.isWholeDecided = true;
            decided.whole = fields.length == 2 ? null : Piece.read(fields);
            return true;
        }
        if (fields[0].equals(TESTS)) {
            Map<String, Piece> byMethod = decided(EscapedText.unescape(fields[1])).byMethod;
            Piece piece = Piece.read(fields);
            for (int i = Piece.END; i < fields.length; i++) {
                byMethod.put(EscapedText.unescape(fields[i]), piece);
            }
            return true;
        }
        return false;
    }

    /** What has been decided of one class. */
    static final class OfClass {
        private final Map<String, Piece> byMethod = new HashMap<>();
        private boolean isWholeDecided;

        /** What the class goes with as a whole; null where its methods may go each to another node. */
        private Piece whole;

        /** What the test goes with, or null where that has not been decided. */
        Piece pieceOf(String method) {
            return whole == null ? byMethod.get(method) : whole;
        }

        /** What the class goes with as a whole; null where its methods may go each to another node, or undecided. */
        Piece whole() {
            return whole;
        }

        /** Whether it has been decided if the class goes with something as a whole. */
        boolean isWholeDecided() {
            return isWholeDecided;
        }
    }

    /** A unit and its node; a method that is its own unit has no name here, so that one piece serves all of them. */
    static final class Piece {
        /** The number of fields before those of the methods. */
        private static final int END = 5;

        private final Kind kind;
        private final int node;
        private final String unit;

        private Piece(Kind kind, int node, String unit) {
            this.kind = kind;
            this.node = node;
            this.unit = unit;
        }

        private static Piece of(Decision decision) {
            Kind kind = decision.unit().kind();
            return new Piece(
                    kind,
                    decision.node(),
                    kind == Kind.METHOD ? "" : decision.unit().name());
        }

        private static Piece read(String[] fields) {
            return new Piece(Kind.valueOf(fields[2]), Integer.parseInt(fields[3]), EscapedText.unescape(fields[4]));
        }

        /** @param name of the test or the class that is asked about */
        Decision decision(String name, int nodeNumber) {
            Unit what = kind == Kind.METHOD
                    ? new Unit(name, kind, Granularity.METHOD.toString())
                    : new Unit(unit, kind, kind.toString());
            return new Decision(what, node, node == nodeNumber, "share file");
        }

        /** As it stands in the share file. */
        @Override
        public String toString() {
            return kind.name() + '\t' + node + '\t' + EscapedText.escape(unit);
        }
    }
}
