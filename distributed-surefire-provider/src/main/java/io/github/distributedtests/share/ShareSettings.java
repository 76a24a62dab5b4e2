package io.github.distributedtests.share;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.ClassPattern;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.grouping.Grouping;
import io.github.distributedtests.ring.HashRing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that decides whose a test is, apart from the test itself. Immutable. */
public final class ShareSettings {
    private final int nodeNumber;
    private final double[] weights;
    private final Granularity granularity;
    private final List<ClassPattern> wholeClasses;
    private final List<ClassPattern> splitClasses;
    private final SortedMap<String, String> together;

    /**
     * @param nodeNumber this node, 1 to the number of weights
     * @param weights one for each node, see {@link HashRing#ofWeights}
     * @param together outermost classes that depend on one another, each with the name under which all of them go
     */
    public ShareSettings(
            int nodeNumber,
            double[] weights,
            Granularity granularity,
            List<ClassPattern> wholeClasses,
            List<ClassPattern> splitClasses,
            Map<String, String> together) {
        this.nodeNumber = nodeNumber;
        this.weights = weights.clone();
        this.granularity = granularity;
        this.wholeClasses = Collections.unmodifiableList(new ArrayList<>(wholeClasses));
        this.splitClasses = Collections.unmodifiableList(new ArrayList<>(splitClasses));
        this.together = Collections.unmodifiableSortedMap(new TreeMap<>(together));
    }

    /** The same with other classes kept together. */
    public ShareSettings withTogether(Map<String, String> classes) {
        return new ShareSettings(nodeNumber, weights, granularity, wholeClasses, splitClasses, classes);
    }

    /** The same with another granularity. */
    public ShareSettings withGranularity(Granularity other) {
        return new ShareSettings(nodeNumber, weights, other, wholeClasses, splitClasses, together);
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

    /** How tests are grouped when the classes are found there. */
    public Grouping grouping(ClassFiles classFiles) {
        return new Grouping(classFiles, granularity, wholeClasses, splitClasses, together);
    }

    /** The share of this node when the classes are found there. */
    public Share share(ClassFiles classFiles) {
        return new RingShare(HashRing.ofWeights(weights), nodeNumber, grouping(classFiles));
    }

    @Override
    public String toString() {
        return "node " + nodeNumber + " of " + weights.length + ", weights " + Arrays.toString(weights) + ", "
                + granularity;
    }
}
