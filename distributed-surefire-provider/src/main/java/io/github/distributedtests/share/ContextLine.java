package io.github.distributedtests.share;

import io.github.distributedtests.ring.HashRing;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Distributes classes that share application contexts, as long as nobody knows how long anything takes. They stand in a
 * line, ordered by context and name, which is cut into a part for each node, as long as the node's weight says. So the nodes
 * have equally many of the classes, and of N nodes each starts no context that it doesn't need: over all nodes there are at
 * most N - 1 starts more than contexts. A single context that all classes share is cut into N parts, since a node that
 * waits for the others is no gain. The ring says which node the line begins with.
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
    static Map<String, Integer> nodes(Map<String, String> contexts, double[] weights) {
        Map<String, TreeSet<String>> line = new TreeMap<>();
        contexts.forEach((className, context) ->
                line.computeIfAbsent(context, missing -> new TreeSet<>()).add(className));
        Map<String, Integer> nodes = new HashMap<>();
        if (line.isEmpty()) {
            return nodes;
        }
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        int node = HashRing.ofWeights(weights)
                .nodeOf(line.values().iterator().next().first());
        int cuts = 0;
        double end = weights[node - 1];
        for (TreeSet<String> classes : line.values()) {
            for (String className : classes) {
                while (cuts < weights.length - 1 && total * nodes.size() / contexts.size() >= end) {
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
