package io.github.distributedtests.share;

import io.github.distributedtests.grouping.Grouping;
import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.ring.HashRing;
import java.util.Optional;

/** A share in which every unit goes where the ring says. */
public final class RingShare implements Share {
    private final HashRing ring;
    private final int nodeNumber;
    private final Grouping grouping;

    /**
     * @param nodeNumber the node that asks, 1 to {@code ring.nodes()}
     * @throws IllegalArgumentException if the ring has no such node
     */
    public RingShare(HashRing ring, int nodeNumber, Grouping grouping) {
        if (nodeNumber < 1 || nodeNumber > ring.nodes()) {
            throw new IllegalArgumentException("node " + nodeNumber + " of " + ring.nodes());
        }
        this.ring = ring;
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
        int node = ring.nodeOf(unit.name());
        return new Decision(unit, node, node == nodeNumber, "ring");
    }
}
