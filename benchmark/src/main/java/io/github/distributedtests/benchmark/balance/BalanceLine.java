package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.benchmark.algorithms.Algorithm;
import io.github.distributedtests.benchmark.algorithms.Algorithms;
import io.github.distributedtests.benchmark.algorithms.Suite;
import io.github.distributedtests.timings.Timings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each algorithm with one suite, one number of nodes and one trouble.
 *
 * @param bounded whether the longest test is what no split can beat
 * @param overLeast when the last node is done, over that; the mean over all forms of the trouble
 */
record BalanceLine(String suite, int nodes, boolean bounded, Map<Algorithm, Double> overLeast) {
    /** More than an even load by rounding. */
    private static final double MORE = 1.0001;

    static BalanceLine of(Trouble trouble, String suite, Timings timings, int nodes) {
        List<Situation> situations = trouble.situations(timings, nodes);
        Map<Algorithm, Double> overLeast = new LinkedHashMap<>();
        for (Algorithm algorithm : Algorithms.ALL) {
            overLeast.put(
                    algorithm,
                    situations.stream()
                            .mapToDouble(situation -> situation.overLeast(algorithm))
                            .average()
                            .orElseThrow());
        }
        return new BalanceLine(suite, nodes, isBounded(situations.get(0)), overLeast);
    }

    private static boolean isBounded(Situation situation) {
        Suite suite = situation.suite();
        double evenLoad = suite.total() / Arrays.stream(situation.speeds()).sum();
        return suite.leastMakespan(situation.speeds()) > MORE * evenLoad;
    }

    double of(Algorithm algorithm) {
        return overLeast.get(algorithm);
    }

    /** The best of all algorithms; of several, the first. */
    Map.Entry<Algorithm, Double> best() {
        return overLeast.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
    }
}
