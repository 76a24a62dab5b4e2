package io.github.distributedtests.planning.explain;

import io.github.distributedtests.planning.algorithm.Placement;
import io.github.distributedtests.planning.algorithm.SetUpKind;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.planning.explain.Explanation.NodePart;
import io.github.distributedtests.planning.explain.Explanation.PlacedPiece;
import java.util.ArrayList;
import java.util.Arrays;
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
        long inTests = 0;
        long inClasses = 0;
        Set<String> modules = new HashSet<>();
        Set<Integer> setUps = new HashSet<>();
        for (int unit = 0; unit < tree.units(); unit++) {
            int ofUnit = testsOn(unit, node);
            if (ofUnit > 0) {
                tests += ofUnit;
                classes += tree.classes[unit];
                inTests += microsOn(unit, node);
                inClasses += tree.own[unit];
                modules.add(tree.modules[unit]);
                for (int above = tree.parent(unit); above != SetUpTree.NONE; above = tree.parent(above)) {
                    setUps.add(above);
                }
            }
        }
        Spent spent = new Spent(
                seconds(node, inTests),
                seconds(node, inClasses),
                seconds(node, microsOf(setUps, SetUpKind.CONTEXT)),
                seconds(node, microsOf(setUps, SetUpKind.JVM)),
                seconds(node, microsOf(setUps, SetUpKind.BUILD)));
        int contexts = (int) setUps.stream()
                .filter(setUp -> tree.kind(setUp) == SetUpKind.CONTEXT)
                .count();
        return new NodePart(node + 1, modules.size(), contexts, classes, tests, placement.finish(node) / 1e6, spent);
    }

    private long microsOf(Set<Integer> setUps, SetUpKind kind) {
        return setUps.stream()
                .filter(setUp -> tree.kind(setUp) == kind)
                .mapToLong(setUp -> tree.own[setUp])
                .sum();
    }

    private double seconds(int node, long micros) {
        return placement.finish(node, micros) / 1e6;
    }

    /** What can't be split, of each unit its longest. */
    List<PlacedPiece> longest(int limit) {
        List<PlacedPiece> pieces = new ArrayList<>();
        for (int unit = 0; unit < tree.units(); unit++) {
            int test = tree.testsBySize(unit)[0];
            boolean oneTest = tree.divisible[unit] || tree.tests(unit) == 1;
            pieces.add(piece(
                    unit,
                    placement.nodeOf(test),
                    oneTest ? tree.tests[test] : tree.names[unit],
                    oneTest ? 1 : tree.tests(unit),
                    oneTest ? tree.micros[test] : microsOf(unit),
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
                long micros = microsOn(unit, node);
                pieces.add(piece(unit, node, tree.names[unit], tests, micros, tree.own[unit] + micros));
            }
        }
        return first(pieces, limit);
    }

    private PlacedPiece piece(int unit, int node, String name, int tests, long inTests, long all) {
        return new PlacedPiece(
                node + 1, tree.modules[unit], name, tests, tree.tests(unit), all / 1e6, (all - inTests) / 1e6);
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

    /** Without the set-up. */
    private long microsOf(int unit) {
        return Arrays.stream(tree.micros, tree.firstTest[unit], tree.firstTest[unit + 1])
                .sum();
    }
}
