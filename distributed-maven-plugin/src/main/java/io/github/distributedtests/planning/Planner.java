package io.github.distributedtests.planning;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.planning.algorithm.NearRing;
import io.github.distributedtests.planning.algorithm.Nodes;
import io.github.distributedtests.planning.algorithm.Placement;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the plan of a build from its timings, such that the last node is done early.
 *
 * <p>A pure function: equal timings, weights and granularity give an equal plan on every JVM, operating system and
 * locale, whatever the order in which the timings were read. No clock, no randomness, no I/O, no order of a hash set;
 * times are added as whole microseconds.
 */
public final class Planner {
    private Planner() {}

    /**
     * @param weights one for each node, node 1 first; relative to one another
     * @return a plan that names every test of the timings, by itself or by its class; or one that names nothing, with
     *     the digest of {@link Plan#NONE}, if there is one node only or nothing was timed
     * @throws IllegalArgumentException for weights of which no {@link io.github.distributedtests.ring.HashRing} can be
     *     made
     */
    public static ReactorPlan plan(Timings timings, double[] weights, Granularity granularity) {
        Nodes nodes = new Nodes(weights);
        if (timings.tests().isEmpty()) {
            return planOfNothing(Collections.nCopies(weights.length, 0.0)); // most builds need nothing else of all this
        }
        SetUpTree tree = SetUpTree.of(timings, granularity);
        return plan(tree, NearRing.of(tree, nodes), weights, granularity);
    }

    private static ReactorPlan planOfNothing(List<Double> seconds) {
        return new ReactorPlan(Plan.NONE.digest(), Map.of(), List.copyOf(seconds));
    }

    static ReactorPlan plan(SetUpTree tree, Placement placement, double[] weights, Granularity granularity) {
        List<Double> seconds = new ArrayList<>();
        for (int node = 0; node < weights.length; node++) {
            seconds.add(placement.finish(node) / 1e6);
        }
        if (weights.length == 1 || tree.units() == 0) {
            return planOfNothing(seconds);
        }
        SortedMap<String, SortedMap<String, Integer>> nodes = new TreeMap<>();
        for (int unit = 0; unit < tree.units(); unit++) {
            SortedMap<String, Integer> ofModule = nodes.computeIfAbsent(tree.modules[unit], module -> new TreeMap<>());
            if (!placement.isSplit(unit)) {
                ofModule.put(tree.names[unit], placement.nodeOf(tree.firstTest[unit]) + 1);
                continue;
            }
            for (int test = tree.firstTest[unit]; test < tree.firstTest[unit + 1]; test++) {
                ofModule.put(tree.tests[test], placement.nodeOf(test) + 1);
            }
        }
        String digest = PlanDigest.of(weights, granularity, nodes);
        Map<String, Plan> modules = new TreeMap<>();
        nodes.forEach((module, ofModule) -> modules.put(module, new Plan(digest, ofModule)));
        return new ReactorPlan(digest, Collections.unmodifiableMap(modules), List.copyOf(seconds));
    }
}
