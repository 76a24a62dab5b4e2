package io.github.distributedtests.planning.explain;

import io.github.distributedtests.planning.explain.Explanation.PlacedPiece;
import java.util.Arrays;
import java.util.List;

/**
 * What keeps a plan from being done earlier.
 *
 * @param reason what it is
 * @param seconds what no plan for these nodes can go below for that reason
 */
public record Bound(Reason reason, double seconds) {

    /** What may keep a plan from being done earlier. */
    public enum Reason {
        /** A single test. */
        TEST,
        /** A class that can't be split, or what else goes as a whole. */
        CLASS,
        /** What a node must pay before it can run a test or a class, and what takes longer than these. */
        SET_UP,
        /** How much there is to do: more nodes would be faster. */
        TOTAL
    }

    /**
     * @param longest what can't be split, the longest first
     * @param once where the time goes if each set-up is paid once
     * @param weights one for each node, relative to one another
     */
    static Bound of(List<PlacedPiece> longest, Spent once, double[] weights) {
        double each = once.all() / weights.length;
        double fastest = Arrays.stream(weights).max().orElseThrow()
                / Arrays.stream(weights).average().orElseThrow();
        if (longest.isEmpty() || longest.get(0).seconds() / fastest <= each) {
            return new Bound(Reason.TOTAL, each);
        }
        PlacedPiece piece = longest.get(0);
        return new Bound(reason(piece), piece.seconds() / fastest);
    }

    private static Reason reason(PlacedPiece piece) {
        if (piece.setUpSeconds() > piece.seconds() / 2) {
            return Reason.SET_UP;
        }
        return piece.name().contains("#") ? Reason.TEST : Reason.CLASS;
    }
}
