package io.github.distributedtests.ledgers;

import java.util.List;
import java.util.Map;

/**
 * What the class files of an execution show, whosever it is. All nodes should have seen the same. Immutable.
 *
 * @param tests by name
 * @param opaque classes whose tests the class files don't show, with the 1-based node that runs all of them; 0 where each
 *     test has its own
 */
public record ClassFileTests(Map<String, SeenTest> tests, Map<String, Integer> opaque) {

    /** Whether there is nothing, which is so where TestNG's suite files name the classes. */
    public boolean isEmpty() {
        return tests.isEmpty() && opaque.isEmpty();
    }

    /** The names of the tests that belong to a node. */
    public List<String> of(int node) {
        return tests.values().stream()
                .filter(test -> test.owner() == node)
                .map(SeenTest::test)
                .toList();
    }

    /** Whether a node may have tests that the class files don't show. */
    public boolean mayHideTestsOf(int node) {
        return opaque.values().stream().anyMatch(owner -> owner == 0 || owner == node);
    }
}
