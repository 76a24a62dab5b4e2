package io.github.distributedtests.planning.explain;

import io.github.distributedtests.planning.algorithm.Placement;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.planning.explain.Explanation.NodePart;
import io.github.distributedtests.planning.explain.Explanation.PlacedPiece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a placement is made of, to explain it. */
final class Pieces {
    private static final Comparator<PlacedPiece> LONGEST_FIRST = Comparator.comparingDouble(PlacedPiece::seconds)
            .reversed()
            .thenComparing(PlacedPiece::module)
            .thenComparing(PlacedPiece::name);

    private final SetUpTree tree;
    private final Placement placement;

    Pieces(SetUpTree tree, Placement placement) {
        this.tree = tree;
        this.placement = placement;
    }

    /** @param node 0-based */
    NodePart onNode(int node) {
        int tests = 0;
        int classes = 0;
        long ofTests = 0;
        Set<String> modules = new HashSet<>();
        for (int unit = 0; unit < tree.units(); unit++) {
            int ofUnit = testsOn(unit, node);
            if (ofUnit > 0) {
                tests += ofUnit;
                classes += tree.classes[unit];
                ofTests += microsOn(unit, node);
                modules.add(tree.modules[unit]);
            }
        }
        double all = placement.finish(node);
        double setUp = all - placement.finish(node, ofTests);
        return new NodePart(node + 1, tests, classes, modules.size(), setUp / 1e6, all / 1e6);
    }

    /** What can't be split, of each unit its longest. */
    List<PlacedPiece> longest(int limit) {
        List<PlacedPiece> pieces = new ArrayList<>();
        for (int unit = 0; unit < tree.units(); unit++) {
            int test = tree.testsBySize(unit)[0];
            pieces.add(piece(
                    unit,
                    placement.nodeOf(test),
                    tree.divisible[unit] ? tree.tests[test] : tree.names[unit],
                    tree.divisible[unit] ? 1 : tree.tests(unit),
                    tree.cost(tree.divisible[unit] ? tree.itemOf(test) : unit)));
        }
        return first(pieces, limit);
    }

    /**
     * What is on a node, each unit or each part of one.
     *
     * @param node 0-based
     */
    List<PlacedPiece> longestOn(int node, int limit) {
        List<PlacedPiece> pieces = new ArrayList<>();
        for (int unit = 0; unit < tree.units(); unit++) {
            int tests = testsOn(unit, node);
            if (tests > 0) {
                pieces.add(piece(unit, node, tree.names[unit], tests, tree.own[unit] + microsOn(unit, node)));
            }
        }
        return first(pieces, limit);
    }

    private PlacedPiece piece(int unit, int node, String name, int tests, long micros) {
        return new PlacedPiece(node + 1, tree.modules[unit], name, tests, tree.tests(unit), micros / 1e6);
    }

    private static List<PlacedPiece> first(List<PlacedPiece> pieces, int limit) {
        return pieces.stream().sorted(LONGEST_FIRST).limit(limit).toList();
    }

    private int testsOn(int unit, int node) {
        int tests = 0;
        for (int test = tree.firstTest[unit]; test < tree.firstTest[unit + 1]; test++) {
            tests += placement.nodeOf(test) == node ? 1 : 0;
        }
        return tests;
    }

    /** Without the set-up. */
    private long microsOn(int unit, int node) {
        long micros = 0;
        for (int test = tree.firstTest[unit]; test < tree.firstTest[unit + 1]; test++) {
            micros += placement.nodeOf(test) == node ? tree.micros[test] : 0;
        }
        return micros;
    }
}
