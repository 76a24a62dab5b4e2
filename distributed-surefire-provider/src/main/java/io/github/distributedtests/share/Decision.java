package io.github.distributedtests.share;

import io.github.distributedtests.grouping.Unit;

/** Whose a test is, and why. */
public final class Decision {
    private final Unit unit;
    private final int node;
    private final boolean mine;
    private final String by;

    /** @param by what decided, as a part of a sentence for people */
    public Decision(Unit unit, int node, boolean mine, String by) {
        this.unit = unit;
        this.node = node;
        this.mine = mine;
        this.by = by;
    }

    /** What the test goes with. */
    public Unit unit() {
        return unit;
    }

    /** The 1-based node that runs the test. */
    public int node() {
        return node;
    }

    /** Whether that is the node that asked. */
    public boolean isMine() {
        return mine;
    }

    /** A sentence for people, such as {@code com.acme.FooTest#bar belongs to node 2 by the ring (by method)}. */
    public String reason() {
        return unit.name() + " belongs to node " + node + " by the " + by + " (" + unit.reason() + ')';
    }

    @Override
    public String toString() {
        return reason();
    }
}
