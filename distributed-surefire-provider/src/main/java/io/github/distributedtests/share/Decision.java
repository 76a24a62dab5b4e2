package io.github.distributedtests.share;

/** Whose a test is, and why. */
public final class Decision {
    private final String unit;
    private final int node;
    private final boolean mine;
    private final String reason;

    Decision(String unit, int node, boolean mine, String reason) {
        this.unit = unit;
        this.node = node;
        this.mine = mine;
        this.reason = reason;
    }

    /** The 1-based node that runs the test. */
    public int node() {
        return node;
    }

    /** Whether that is the node that asked. */
    public boolean isMine() {
        return mine;
    }

    /** A sentence for people, such as {@code com.acme.FooTest#bar belongs to node 2 (by method)}. */
    public String reason() {
        return unit + " belongs to node " + node + " (" + reason + ')';
    }

    @Override
    public String toString() {
        return reason();
    }
}
