package io.github.distributedtests.planning.explain;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.algorithm.NearRing;
import io.github.distributedtests.planning.algorithm.Nodes;
import io.github.distributedtests.planning.algorithm.Placement;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why a plan is as it is, and what more machines would buy. A pure function of the timings, as the plan itself.
 *
 * @param granularity how tests are grouped
 * @param nodes what each node gets, node 1 first
 * @param once where the time goes on one node, which pays each set-up once
 * @param bound what keeps the plan from being done earlier
 * @param longest what can't be split, the longest first; no plan is done before the first of them
 * @param critical what is on the node that is done last, the longest first
 * @param forecasts for ever more nodes of equal weight, from one on
 * @param enough the least number of nodes beyond which each further one saves less than 5 %
 */
public record Explanation(
        Granularity granularity,
        List<NodePart> nodes,
        Spent once,
        Bound bound,
        List<PlacedPiece> longest,
        List<PlacedPiece> critical,
        List<Forecast> forecasts,
        int enough) {
    private static final int MOST_NODES = 32;
    private static final double WORTH_A_NODE = 0.05;
    private static final int PIECES = 5;

    /**
     * What a node gets.
     *
     * @param node 1-based
     * @param modules how many modules have a test on it
     * @param contexts how many set-ups it pays that several classes of a test JVM share
     * @param classes how many classes have a test on it
     * @param tests how many of the timed tests
     * @param seconds how long all should take on that node
     * @param spent where these seconds go
     */
    public record NodePart(int node, int modules, int contexts, int classes, int tests, double seconds, Spent spent) {}

    /**
     * A unit, a part of one, or a single test.
     *
     * @param node 1-based
     * @param module {@code groupId:artifactId}
     * @param name of the class or test
     * @param tests how many tests of it are in this piece
     * @param ofTests how many tests the unit has in all
     * @param seconds with set-up, on a node of average weight
     * @param setUpSeconds the part of it that is set-up
     */
    public record PlacedPiece(
            int node, String module, String name, int tests, int ofTests, double seconds, double setUpSeconds) {}

    /**
     * What to expect of a number of nodes of equal weight.
     *
     * @param seconds when the last of them is done
     * @param setUpSeconds what a node pays for set-up, as a mean
     */
    public record Forecast(int nodes, double seconds, double setUpSeconds) {

        /** What has to be paid for: each machine until the last is done. */
        double machineSeconds() {
            return nodes * seconds;
        }
    }

    /**
     * Explains the plan that {@link Planner} makes of the same.
     *
     * @throws IllegalArgumentException as {@link Planner#plan} does
     */
    public static Explanation of(Timings timings, double[] weights, Granularity granularity) {
        SetUpTree tree = SetUpTree.of(timings, granularity);
        Placement placement = NearRing.of(tree, new Nodes(weights));
        Pieces pieces = new Pieces(tree, placement);
        List<NodePart> nodes = new ArrayList<>();
        for (int node = 0; node < weights.length; node++) {
            nodes.add(pieces.onNode(node));
        }
        Spent once =
                new Pieces(tree, NearRing.of(tree, Nodes.equal(1))).onNode(0).spent();
        List<PlacedPiece> longest = pieces.longest(PIECES);
        List<Forecast> forecasts = forecasts(tree);
        return new Explanation(
                granularity,
                List.copyOf(nodes),
                once,
                Bound.of(longest, once, weights),
                longest,
                pieces.longestOn(placement.critical(), PIECES),
                forecasts,
                enough(forecasts));
    }

    /** No two of them have anything to do with each other, so that a large build uses all processors. */
    private static List<Forecast> forecasts(SetUpTree tree) {
        long tests = Arrays.stream(tree.micros).sum();
        return IntStream.rangeClosed(1, MOST_NODES)
                .parallel()
                .mapToObj(count -> {
                    Placement even = NearRing.of(tree, Nodes.equal(count));
                    double all =
                            IntStream.range(0, count).mapToDouble(even::finish).sum();
                    return new Forecast(count, even.makespan() / 1e6, Math.max(0, all - tests) / count / 1e6);
                })
                .toList();
    }

    private static int enough(List<Forecast> forecasts) {
        return forecasts.stream()
                .filter(fewer -> forecasts.stream()
                        .filter(more -> more.nodes() > fewer.nodes())
                        .mapToDouble(more -> savedByEach(fewer, more))
                        .allMatch(saved -> saved <= 0 || saved < WORTH_A_NODE * fewer.seconds()))
                .mapToInt(Forecast::nodes)
                .findFirst()
                .orElse(MOST_NODES);
    }

    /** In seconds; a node that saves nothing by itself may be one of several that do. */
    private static double savedByEach(Forecast fewer, Forecast more) {
        return (fewer.seconds() - more.seconds()) / (more.nodes() - fewer.nodes());
    }

    /** For people, in columns, at most 100 characters wide. */
    public List<String> lines() {
        return new ExplanationText(this).lines();
    }
}
