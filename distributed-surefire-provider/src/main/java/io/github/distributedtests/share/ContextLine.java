package io.github.distributedtests.share;

import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.ring.HashRing;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Distributes classes that share application contexts, as long as nobody knows how long anything takes. They stand in a
 * line, ordered by context and name, which is cut into a part for each node, as long as the node's weight says. So the nodes
 * have equally many of the classes, and of N nodes each starts no context that it doesn't need: over all nodes there are at
 * most N - 1 starts more than contexts. A single context that all classes share is cut into N parts, since a node that
 * waits for the others is no gain. The ring says which node the line begins with. Where a plan knows some of the classes
 * with a context, the others go with the first of them.
 *
 * <p>A pure function of its arguments.
 */
final class ContextLine {
    private ContextLine() {}

    /**
     * The 1-based node of each class.
     *
     * @param contexts what tells the context of a class, by the outermost class
     * @param weights one for each node
     */
    static Map<String, Integer> nodes(Map<String, String> contexts, double[] weights, Plan plan) {
        if (contexts.isEmpty()) {
            return Collections.emptyMap();
        }
        SortedMap<String, SortedSet<String>> line = new TreeMap<>();
        contexts.forEach((className, context) ->
                line.computeIfAbsent(context, missing -> new TreeSet<>()).add(className));
        Map<String, Integer> nodes = cut(line, contexts.size(), weights);
        for (SortedSet<String> classes : line.values()) {
            classes.stream()
                    .map(plan::nodeOf)
                    .filter(node -> node > 0)
                    .findFirst()
                    .ifPresent(node -> classes.forEach(className -> nodes.put(className, node)));
        }
        return nodes;
    }

    private static Map<String, Integer> cut(SortedMap<String, SortedSet<String>> line, int length, double[] weights) {
        Map<String, Integer> nodes = new HashMap<>();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        int node = HashRing.ofWeights(weights).nodeOf(line.get(line.firstKey()).first());
        int cuts = 0;
        double end = weights[node - 1];
        for (SortedSet<String> classes : line.values()) {
            for (String className : classes) {
                while (cuts < weights.length - 1 && total * nodes.size() / length >= end) {
                    cuts++;
                    node = node % weights.length + 1;
                    end += weights[node - 1];
                }
                nodes.put(className, node);
            }
        }
        return nodes;
    }
}
