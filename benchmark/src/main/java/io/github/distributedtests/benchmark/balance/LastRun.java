package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.benchmark.algorithms.Algorithm;
import io.github.distributedtests.benchmark.algorithms.Algorithms;
import io.github.distributedtests.benchmark.algorithms.Suite;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.MeasuredRun;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import io.github.distributedtests.timings.TimingsUpdate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A run that was distributed by timings that were right, on machines that weren't equally fast. */
final class LastRun {
    private static final TimingsUpdate.Found ALL = new TimingsUpdate.Found() {
        @Override
        public boolean ran(String module) {
            return true;
        }

        @Override
        public boolean isGone(String module, String name) {
            return false;
        }
    };

    private final Timings timings;
    private final double[] speeds;

    LastRun(Timings timings, double[] speeds) {
        this.timings = timings;
        this.speeds = speeds;
    }

    /** What is known after it by this project's own rules, or by those of others, who keep what was measured last. */
    Timings learned(Algorithm algorithm) {
        double[] weights = new double[speeds.length];
        Arrays.fill(weights, 1);
        int[] nodes = algorithm.assign(Suite.of(timings), timings, weights);
        return Algorithms.isOurs(algorithm) ? merged(nodes) : measured(nodes);
    }

    private Timings merged(int[] nodes) {
        String module = timings.tests().get(0).module();
        Map<String, Set<Integer>> nodesOfClass = new HashMap<>();
        List<Suite.TimedTest> tests = Suite.of(timings).tests();
        MeasuredRun run = new MeasuredRun();
        for (int i = 0; i < nodes.length; i++) {
            Suite.TimedTest test = tests.get(i);
            run.addTest(nodes[i] + 1, module, test.name(), nanos(test.seconds(), nodes[i]));
            nodesOfClass
                    .computeIfAbsent(test.className(), first -> new TreeSet<>())
                    .add(nodes[i]);
        }
        for (ClassTime type : timings.classes()) {
            run.addUnit(module, type.className(), type.kind(), type.unit());
            for (int node : nodesOfClass.getOrDefault(type.className(), Set.of())) {
                run.addClass(node + 1, module, type.className(), nanos(type.ownSeconds(), node));
            }
        }
        return TimingsUpdate.merge(StoredTimings.of(timings), run.timings(timings), ALL)
                .timings();
    }

    private long nanos(double seconds, int node) {
        return Math.round(seconds / speeds[node] * 1e9);
    }

    private Timings measured(int[] nodes) {
        List<Suite.TimedTest> tests = Suite.of(timings).tests();
        Map<String, Double> seconds = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            seconds.put(tests.get(i).name(), tests.get(i).seconds() / speeds[nodes[i]]);
        }
        return new Timings(
                timings.tests().stream()
                        .map(time -> new TestTime(time.module(), time.test(), seconds.get(time.test())))
                        .toList(),
                timings.classes());
    }
}
