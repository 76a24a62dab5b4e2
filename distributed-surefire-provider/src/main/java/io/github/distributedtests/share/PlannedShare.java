package io.github.distributedtests.share;

import io.github.distributedtests.grouping.Grouping;
import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.grouping.Unit.Kind;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import java.util.Optional;

/**
 * A share in which a unit goes where the plan says, and where the ring says if the plan doesn't know it. What must not
 * be split is not split, whatever the plan, which knows the classes only as they were when they were timed. A test that
 * is new in a class that the plan keeps in one piece goes with that class.
 */
public final class PlannedShare implements Share {
    private final Plan plan;
    private final RingShare ring;
    private final int nodeNumber;
    private final Grouping grouping;

    /** @param ring the share of the same node by the same grouping */
    PlannedShare(Plan plan, RingShare ring, int nodeNumber, Grouping grouping) {
        this.plan = plan;
        this.ring = ring;
        this.nodeNumber = nodeNumber;
        this.grouping = grouping;
    }

    @Override
    public Decision decide(TestName test) {
        Unit unit = grouping.unitOf(test);
        if (isSplitByPlan(unit)) {
            unit = grouping.singleUnitOf(test);
        }
        int node = plan.nodeOf(unit.name());
        if (node == 0 && (unit.kind() == Kind.METHOD || unit.kind() == Kind.NAME)) {
            node = plan.nodeOf(test.outermostClass());
        }
        return decision(unit, node);
    }

    @Override
    public Optional<Decision> decideWhole(String className) {
        return grouping.containerUnit(className)
                .filter(unit -> !isSplitByPlan(unit))
                .map(unit -> decision(unit, plan.nodeOf(unit.name())));
    }

    private boolean isSplitByPlan(Unit unit) {
        return unit.kind() == Kind.EXPENSIVE && plan.splits(unit.name());
    }

    private Decision decision(Unit unit, int plannedNode) {
        return plannedNode == 0
                ? ring.decide(unit)
                : new Decision(unit, plannedNode, plannedNode == nodeNumber, "plan");
    }
}
