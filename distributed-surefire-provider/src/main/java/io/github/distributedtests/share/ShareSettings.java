package io.github.distributedtests.share;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.grouping.Grouping;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.NodeNumbers;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.ring.HashRing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that decides whose a test is, apart from the test itself. Immutable. */
public final class ShareSettings {
    private final int nodeNumber;
    private final double[] weights;
    private final Granularity granularity;
    private final List<ClassPattern> wholeClasses;
    private final List<ClassPattern> splitClasses;
    private final SortedMap<String, String> together;
    private final SortedMap<String, Integer> nodesByContext;
    private final Plan plan;
    private final SortedSet<Integer> builders;

    /**
     * @param nodeNumber this node, 1 to the number of weights
     * @param weights one for each node, see {@link HashRing#ofWeights}
     * @param together outermost classes that depend on one another, each with the name under which all of them go
     * @param plan what the timings say; it names no node that isn't there
     */
    public ShareSettings(
            int nodeNumber,
            double[] weights,
            Granularity granularity,
            List<ClassPattern> wholeClasses,
            List<ClassPattern> splitClasses,
            Map<String, String> together,
            Plan plan) {
        this(
                nodeNumber,
                weights,
                granularity,
                wholeClasses,
                splitClasses,
                together,
                Collections.emptySortedMap(),
                plan,
                Collections.emptySortedSet());
    }

    private ShareSettings(
            int nodeNumber,
            double[] weights,
            Granularity granularity,
            List<ClassPattern> wholeClasses,
            List<ClassPattern> splitClasses,
            Map<String, String> together,
            Map<String, Integer> nodesByContext,
            Plan plan,
            SortedSet<Integer> builders) {
        this.nodeNumber = nodeNumber;
        this.weights = weights.clone();
        this.granularity = granularity;
        this.wholeClasses = Collections.unmodifiableList(new ArrayList<>(wholeClasses));
        this.splitClasses = Collections.unmodifiableList(new ArrayList<>(splitClasses));
        this.together = Collections.unmodifiableSortedMap(new TreeMap<>(together));
        this.nodesByContext = Collections.unmodifiableSortedMap(new TreeMap<>(nodesByContext));
        this.plan = plan;
        this.builders = Collections.unmodifiableSortedSet(new TreeSet<>(builders));
    }

    /** The same with other classes kept together. */
    public ShareSettings withTogether(Map<String, String> classes) {
        return with(granularity, classes, nodesByContext, plan, builders);
    }

    /** The same with another granularity. */
    public ShareSettings withGranularity(Granularity other) {
        return with(other, together, nodesByContext, plan, builders);
    }

    /** The same with a plan. */
    public ShareSettings withPlan(Plan other) {
        return with(granularity, together, nodesByContext, other, builders);
    }

    /**
     * The same with classes that share application contexts, which then stay together where the plan doesn't know them.
     *
     * @param contexts what tells the context of a class, by the outermost class
     */
    public ShareSettings withContexts(Map<String, String> contexts) {
        Map<String, Integer> nodes = new TreeMap<>(ContextLine.nodes(contexts, weights, plan));
        nodes.values().removeIf(node -> !builders.isEmpty() && !builders.contains(node));
        return withNodesByContext(nodes);
    }

    /**
     * The same with classes that go where others go with which they share an application context.
     *
     * @param nodes by the outermost class, 1-based; the plan goes first
     */
    public ShareSettings withNodesByContext(Map<String, Integer> nodes) {
        return with(granularity, together, nodes, plan, builders);
    }

    /**
     * The same where not every node builds the module: what the plan doesn't know goes to one of those that do.
     *
     * @param nodes 1-based, all those of the plan among them; none where every node builds every module
     */
    public ShareSettings withBuilders(SortedSet<Integer> nodes) {
        return with(granularity, together, nodesByContext, plan, nodes);
    }

    private ShareSettings with(
            Granularity otherGranularity,
            Map<String, String> otherTogether,
            Map<String, Integer> otherNodesByContext,
            Plan otherPlan,
            SortedSet<Integer> otherBuilders) {
        return new ShareSettings(
                nodeNumber,
                weights,
                otherGranularity,
                wholeClasses,
                splitClasses,
                otherTogether,
                otherNodesByContext,
                otherPlan,
                otherBuilders);
    }

    public int nodes() {
        return weights.length;
    }

    /** 1-based. */
    public int nodeNumber() {
        return nodeNumber;
    }

    public double[] weights() {
        return weights.clone();
    }

    public Granularity granularity() {
        return granularity;
    }

    public List<ClassPattern> wholeClasses() {
        return wholeClasses;
    }

    public List<ClassPattern> splitClasses() {
        return splitClasses;
    }

    public SortedMap<String, String> together() {
        return together;
    }

    /** By the outermost class, the 1-based node to which others go with which it shares an application context. */
    public SortedMap<String, Integer> nodesByContext() {
        return nodesByContext;
    }

    public Plan plan() {
        return plan;
    }

    /** The 1-based nodes that build the module; none where every node builds every module. */
    public SortedSet<Integer> builders() {
        return builders;
    }

    /** How tests are grouped when the classes are found there. */
    public Grouping grouping(ClassFiles classFiles) {
        return new Grouping(classFiles, granularity, wholeClasses, splitClasses, together);
    }

    /** The share of this node when the classes are found there. */
    public Share share(ClassFiles classFiles) {
        Grouping grouping = grouping(classFiles);
        HashRing ring = HashRing.ofWeights(weights);
        RingShare byRing =
                new RingShare(builders.isEmpty() ? ring : ring.among(builders), nodesByContext, nodeNumber, grouping);
        return plan.nodes().isEmpty() ? byRing : new PlannedShare(plan, byRing, nodeNumber, grouping);
    }

    /** All that decides whose a test is, as a ledger's header says it, without what the classes themselves say. */
    public Map<String, String> ownership() {
        Map<String, String> ownership = new LinkedHashMap<>();
        ownership.put("node", Integer.toString(nodeNumber));
        ownership.put("nodes", Integer.toString(weights.length));
        ownership.put(
                "weights", Arrays.stream(weights).mapToObj(Double::toString).collect(Collectors.joining(",")));
        ownership.put("granularity", granularity.name());
        ownership.put("plan", plan.digest());
        ownership.put("settings", "whole " + wholeClasses + ", split " + splitClasses);
        ownership.put("builders", NodeNumbers.text(builders));
        return ownership;
    }

    @Override
    public String toString() {
        return "node " + nodeNumber + " of " + weights.length + ", weights " + Arrays.toString(weights) + ", "
                + granularity;
    }
}
