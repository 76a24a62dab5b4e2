package io.github.distributedtests.planning;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.algorithm.Nodes;
import io.github.distributedtests.planning.algorithm.SetUpTree;
import io.github.distributedtests.timings.Timings;
import java.lang.management.ManagementFactory;

/** Prints how long planning takes; a program, as no machine is fast enough for a test to rely on. */
final class PlannerSpeed {
    private static final int ROUNDS = 8;

    private PlannerSpeed() {}

    public static void main(String[] args) {
        int tests = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        for (int methods : new int[] {20, 1}) {
            Timings timings = SampleSuites.realistic(tests / methods, methods, 0.01, 1);
            for (int nodes : new int[] {2, 8, 32, 256}) {
                double best = Double.MAX_VALUE;
                double makespan = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    long start = cpuNanos();
                    ReactorPlan plan = Planner.plan(timings, SampleSuites.equalNodes(nodes), Granularity.METHOD);
                    best = Math.min(best, (cpuNanos() - start) / 1e9);
                    makespan = plan.predictedSeconds().stream()
                            .mapToDouble(seconds -> seconds)
                            .max()
                            .orElseThrow();
                }
                double least = Nodes.equal(nodes).leastMakespan(SetUpTree.of(timings, Granularity.METHOD)) / 1e6;
                System.out.printf(
                        "%d tests in %d classes on %d nodes: %.3f s of processor time, makespan %.4f of the least%n",
                        timings.tests().size(), tests / methods, nodes, best, makespan / least);
            }
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
