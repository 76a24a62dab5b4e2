package io.github.distributedtests.plan;

import io.github.distributedtests.names.TestName;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part of a plan that one module needs: which node runs which test or class, computed from the timings of earlier
 * runs. What it doesn't name falls to the ring. Immutable.
 */
public final class Plan {
    /** The plan without timings: all is left to the ring. */
    public static final Plan NONE = new Plan("ring", Collections.emptyMap());

    private final String digest;
    private final SortedMap<String, Integer> nodes;
    private final Set<String> splitClasses = new HashSet<>();

    /**
     * @param digest identifies the plan of the whole build, so that nodes with different plans can be told apart
     * @param nodes 1-based, by the name of a class that stays in one piece, such as {@code com.acme.FooTest}, or by that
     *     of a single test, {@code com.acme.FooTest#bar}
     */
    public Plan(String digest, Map<String, Integer> nodes) {
        this.digest = digest;
        this.nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
        for (String name : nodes.keySet()) {
            TestName test = TestName.parse(name);
            if (test.hasMethod()) {
                splitClasses.add(test.outermostClass());
            }
        }
    }

    /** Identifies the plan of the whole build; {@code ring} where there is none. */
    public String digest() {
        return digest;
    }

    /** The 1-based nodes by name, as the plan was made from. */
    public SortedMap<String, Integer> nodes() {
        return nodes;
    }

    /** The 1-based node of a test or of a class in one piece, or 0 where the plan doesn't name it. */
    public int nodeOf(String name) {
        Integer node = nodes.get(name);
        return node == null ? 0 : node;
    }

    /** Whether the plan names single tests of this outermost class. */
    public boolean splits(String outermostClass) {
        return splitClasses.contains(outermostClass);
    }
}
