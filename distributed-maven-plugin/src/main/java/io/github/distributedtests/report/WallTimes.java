package io.github.distributedtests.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long the nodes took by the clock for all their executions, test JVMs included.
 *
 * @param nanos by node; what ran at the same time counts once
 * @param onceWork what all would take on one node of weight 1, in nanoseconds: it pays each set-up once
 */
public record WallTimes(List<Long> nanos, double onceWork) {

    /** Of a run that says how long all its executions took. */
    static WallTimes of(RunSummary run) {
        List<Long> nanos = new ArrayList<>();
        double all = 0;
        double most = 0;
        Paid paid = new Paid(run.nodes());
        for (int node = 1; node <= run.nodes(); node++) {
            List<ExecutionBar> executions = executionsOf(node, run);
            long wall = union(executions);
            long sum = executions.stream().mapToLong(ExecutionBar::wallNanos).sum();
            double weight = run.weights().get(node - 1);
            paid.workOfNano[node - 1] = sum == 0 ? 0 : weight * wall / sum;
            nanos.add(wall);
            all += weight * wall;
            most = Math.max(most, weight * wall);
        }
        run.executions().forEach(bar -> paid.add(bar.node(), bar.module(), bar.execution(), bar.sharedNanos()));
        run.classes().forEach(bar -> paid.add(bar.node(), bar.module(), bar.className(), bar.ownNanos()));
        run.setUps().stream()
                .filter(bar -> bar.level() == SetUpBar.Level.CONTEXT)
                .forEach(bar -> paid.add(bar.node(), bar.module(), bar.name(), bar.durationNanos()));
        return new WallTimes(List.copyOf(nanos), Math.max(most, all - paid.repeated()));
    }

    private static List<ExecutionBar> executionsOf(int node, RunSummary run) {
        return run.executions().stream()
                .filter(bar -> bar.node() == node)
                .sorted(Comparator.comparingLong(ExecutionBar::startNanos))
                .toList();
    }

    /** @param bars in the order of time */
    private static long union(List<ExecutionBar> bars) {
        long union = 0;
        long until = 0;
        for (ExecutionBar bar : bars) {
            union += Math.max(0, bar.endNanos() - Math.max(until, bar.startNanos()));
            until = Math.max(until, bar.endNanos());
        }
        return union;
    }

    /** What nodes paid for set-ups. */
    private static final class Paid {
        /** By node, from 0 on. */
        private final double[] workOfNano;

        private final Map<List<String>, SortedMap<Integer, Long>> nanosOfSetUp = new HashMap<>();

        Paid(int nodes) {
            workOfNano = new double[nodes];
        }

        void add(int node, String module, String name, long nanos) {
            if (nanos > 0) {
                nanosOfSetUp
                        .computeIfAbsent(List.of(module, name), added -> new TreeMap<>())
                        .merge(node, nanos, Long::sum);
            }
        }

        /** What nodes paid for after another had, as work, if all pay the same. */
        double repeated() {
            return nanosOfSetUp.values().stream()
                    .mapToDouble(onNodes -> work(onNodes) * (onNodes.size() - 1) / onNodes.size())
                    .sorted() // so that the sum doesn't depend on an order
                    .sum();
        }

        private double work(SortedMap<Integer, Long> nanosOfNodes) {
            double work = 0;
            for (Map.Entry<Integer, Long> onNode : nanosOfNodes.entrySet()) {
                work += onNode.getValue() * workOfNano[onNode.getKey() - 1];
            }
            return work;
        }
    }
}
