package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.timings.Timings;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Longest processing time first, by class: the longest class that is left goes to the node that is done with it
 * earliest (R. L. Graham, Bounds on Multiprocessing Timing Anomalies, 1969). This is what CI services that split by
 * timings do with files. Other than those, it is told here what set-up costs and how fast the nodes are.
 */
final class LongestClassFirst implements ByItem.Dealing {

    @Override
    public int[] deal(Items classes, Suite suite, Timings known, double[] weights) {
        double[] seconds = classes.seconds(suite, known);
        Map<String, Double> own =
                known.classes().stream().collect(Collectors.toMap(time -> time.className(), time -> time.ownSeconds()));
        for (int item = 0; item < seconds.length; item++) {
            seconds[item] += classes.tests().get(item).stream()
                    .map(test -> suite.tests().get(test).className())
                    .distinct()
                    .mapToDouble(type -> own.getOrDefault(type, 0.0))
                    .sum();
        }
        double[] load = new double[weights.length];
        int[] nodes = new int[seconds.length];
        for (int item : classes.longestFirst(seconds)) {
            int earliest = 0;
            for (int node = 1; node < load.length; node++) {
                if ((load[node] + seconds[item]) / weights[node]
                        < (load[earliest] + seconds[item]) / weights[earliest]) {
                    earliest = node;
                }
            }
            nodes[item] = earliest;
            load[earliest] += seconds[item];
        }
        return nodes;
    }
}
