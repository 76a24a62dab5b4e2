package io.github.distributedtests.planning.explain;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.algorithm.NearRing;
import io.github.distributedtests.planning.algorithm.Nodes;
import io.github.distributedtests.planning.algorithm.Placement;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a plan is as it is, and what more machines would buy. A pure function of the timings, as the plan itself.
 *
 * @param granularity how tests are grouped
 * @param nodes what each node gets, node 1 first
 * @param longest what can't be split, the longest first; no plan is done before the first of them
 * @param critical what is on the node that is done last, the longest first
 * @param forecasts for ever more nodes of equal weight
 * @param enough of the numbers of nodes in the forecasts, the least beyond which another node saves less than 5 %
 */
public record Explanation(
        Granularity granularity,
        List<NodePart> nodes,
        List<PlacedPiece> longest,
        List<PlacedPiece> critical,
        List<Forecast> forecasts,
        int enough) {
    private static final int[] FORECAST_NODES = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32};
    private static final double WORTH_A_NODE = 0.05;
    private static final int PIECES = 10;

    /**
     * What a node gets.
     *
     * @param node 1-based
     * @param tests how many of the timed tests
     * @param classes how many classes have a test on it
     * @param modules how many modules have a test on it
     * @param setUpSeconds how long all but the tests should take on that node: test JVMs, what classes share, classes
     * @param seconds how long all should take on that node
     */
    public record NodePart(int node, int tests, int classes, int modules, double setUpSeconds, double seconds) {}

    /**
     * A unit, a part of one, or a single test.
     *
     * @param node 1-based
     * @param module {@code groupId:artifactId}
     * @param name of the class or test
     * @param tests how many tests of it are in this piece
     * @param ofTests how many tests the unit has in all
     * @param seconds with set-up, on a node of average weight
     */
    public record PlacedPiece(int node, String module, String name, int tests, int ofTests, double seconds) {}

    /**
     * What to expect of a number of nodes of equal weight.
     *
     * @param seconds when the last of them is done
     */
    public record Forecast(int nodes, double seconds) {

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
        List<Forecast> forecasts = new ArrayList<>();
        for (int count : FORECAST_NODES) {
            Placement even = NearRing.of(tree, Nodes.equal(count));
            forecasts.add(new Forecast(count, even.makespan() / 1e6));
        }
        return new Explanation(
                granularity,
                List.copyOf(nodes),
                pieces.longest(PIECES),
                pieces.longestOn(placement.critical(), PIECES),
                List.copyOf(forecasts),
                enough(forecasts));
    }

    private static int enough(List<Forecast> forecasts) {
        for (int i = 1; i < forecasts.size(); i++) {
            Forecast fewer = forecasts.get(i - 1);
            Forecast more = forecasts.get(i);
            double saved = (fewer.seconds() - more.seconds()) / (more.nodes() - fewer.nodes());
            if (saved <= 0 || saved < WORTH_A_NODE * fewer.seconds()) {
                return fewer.nodes();
            }
        }
        return forecasts.get(forecasts.size() - 1).nodes();
    }

    /** For people, in columns, at most 100 characters wide. */
    public List<String> lines() {
        return new ExplanationText(this).lines();
    }
}
