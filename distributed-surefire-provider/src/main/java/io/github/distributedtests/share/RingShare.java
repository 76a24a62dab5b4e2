package io.github.distributedtests.share;

import io.github.distributedtests.grouping.Grouping;
import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.ring.HashRing;
import java.util.Map;
import java.util.Optional;

/**
 * A share in which every unit goes where the ring says, but for classes that share application contexts: how these are
 * distributed is known beforehand.
 */
public final class RingShare implements Share {
    private final HashRing ring;
    private final Map<String, Integer> nodesByContext;
    private final int nodeNumber;
    private final Grouping grouping;

    /**
     * @param nodesByContext the 1-based node of each class that does not go by the ring
     * @param nodeNumber the node that asks, 1 to {@code ring.nodes()}
     * @throws IllegalArgumentException if the ring has no such node
     */
    public RingShare(HashRing ring, Map<String, Integer> nodesByContext, int nodeNumber, Grouping grouping) {
        if (nodeNumber < 1 || nodeNumber > ring.nodes()) {
            throw new IllegalArgumentException("node " + nodeNumber + " of " + ring.nodes());
        }
        this.ring = ring;
        this.nodesByContext = nodesByContext;
        this.nodeNumber = nodeNumber;
        this.grouping = grouping;
    }

    @Override
    public Decision decide(TestName test) {
        return decide(grouping.unitOf(test));
    }

    @Override
    public Optional<Decision> decideWhole(String className) {
        return grouping.containerUnit(className).map(this::decide);
    }

    Decision decide(Unit unit) {
        Integer byContext = nodesByContext.get(unit.name());
        return byContext == null
                ? decision(unit, ring.nodeOf(unit.name()), "ring")
                : decision(unit, byContext, "context that it shares");
    }

    private Decision decision(Unit unit, int node, String by) {
        return new Decision(unit, node, node == nodeNumber, by);
    }
}
