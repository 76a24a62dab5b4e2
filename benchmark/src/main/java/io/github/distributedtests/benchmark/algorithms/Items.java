package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.benchmark.algorithms.Suite.TimedTest;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an algorithm moves about in one piece, in the order of names.
 *
 * @param names by item
 * @param tests by item, the indices of its tests in the suite
 */
record Items(List<String> names, List<List<Integer>> tests) {

    /** @param name of the item that a test belongs to */
    static Items of(Suite suite, Function<TimedTest, String> name) {
        Map<String, List<Integer>> byName = new TreeMap<>();
        for (int i = 0; i < suite.tests().size(); i++) {
            byName.computeIfAbsent(name.apply(suite.tests().get(i)), missing -> new ArrayList<>())
                    .add(i);
        }
        return new Items(List.copyOf(byName.keySet()), List.copyOf(byName.values()));
    }

    int count() {
        return names.size();
    }

    /**
     * How long each item should take. A test without a timing counts as the average of those that have one; if none
     * has, all count alike.
     */
    double[] seconds(Suite suite, Timings known) {
        Map<String, Double> timings =
                known.tests().stream().collect(Collectors.toMap(TestTime::test, TestTime::seconds));
        double average = suite.tests().stream()
                .map(test -> timings.get(test.name()))
                .filter(seconds -> seconds != null)
                .mapToDouble(seconds -> seconds)
                .average()
                .orElse(1);
        return tests.stream()
                .mapToDouble(ofItem -> ofItem.stream()
                        .mapToDouble(
                                i -> timings.getOrDefault(suite.tests().get(i).name(), average))
                        .sum())
                .toArray();
    }

    /**
     * Spreads the nodes of the items over their tests.
     *
     * @param nodeOfItem 0-based
     */
    int[] nodesOfTests(Suite suite, int[] nodeOfItem) {
        int[] nodes = new int[suite.tests().size()];
        for (int item = 0; item < nodeOfItem.length; item++) {
            for (int test : tests.get(item)) {
                nodes[test] = nodeOfItem[item];
            }
        }
        return nodes;
    }

    /** The items, the longest first; of equally long ones, in the order of their names. */
    List<Integer> longestFirst(double[] seconds) {
        List<Integer> order = new ArrayList<>();
        for (int item = 0; item < seconds.length; item++) {
            order.add(item);
        }
        order.sort((one, other) -> Double.compare(seconds[other], seconds[one]));
        return order;
    }
}
