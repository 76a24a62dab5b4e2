package io.github.distributedtests.benchmark.setup;

import io.github.distributedtests.benchmark.setup.Build.Test;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.ReactorPlan;
import io.github.distributedtests.ring.HashRing;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How a build of several modules can be split. */
enum Way {
    PLAN("plan") {
        @Override
        int[] nodes(Timings timings, Build build, int count) {
            return planned(timings, build, count);
        }
    },
    PLAN_OF_TESTS("plan that knows no set-up but that of classes") {
        @Override
        int[] nodes(Timings timings, Build build, int count) {
            return planned(new Timings(timings.tests(), timings.classes()), build, count);
        }
    },
    LONGEST_CLASS_FIRST("longest first, by class") {
        @Override
        int[] nodes(Timings timings, Build build, int count) {
            return longestFirst(build, count, Test::className);
        }
    },
    LONGEST_MODULE_FIRST("longest first, by module") {
        @Override
        int[] nodes(Timings timings, Build build, int count) {
            return longestFirst(build, count, Test::module);
        }
    },
    RING("ring, by method") {
        @Override
        int[] nodes(Timings timings, Build build, int count) {
            HashRing ring = HashRing.ofWeights(equal(count));
            return build.tests().stream()
                    .mapToInt(test -> ring.nodeOf(test.name()) - 1)
                    .toArray();
        }
    };

    private final String label;

    Way(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The 0-based node of each test. */
    abstract int[] nodes(Timings timings, Build build, int count);

    private static double[] equal(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        return weights;
    }

    private static int[] planned(Timings timings, Build build, int count) {
        ReactorPlan plan = Planner.plan(timings, equal(count), Granularity.METHOD);
        return build.tests().stream()
                .mapToInt(test -> {
                    Map<String, Integer> nodes = plan.of(test.module()).nodes();
                    String className = test.className().substring(test.module().length() + 1);
                    return nodes.getOrDefault(test.name(), nodes.getOrDefault(className, 0)) - 1;
                })
                .toArray();
    }

    /**
     * The longest that is left goes where it is done earliest, with all that the node doesn't have yet (R. L. Graham, Bounds
     * on Multiprocessing Timing Anomalies, 1969).
     */
    private static int[] longestFirst(Build build, int count, Function<Test, String> nameOf) {
        Map<String, List<Test>> items = new TreeMap<>();
        build.tests().forEach(test -> items.computeIfAbsent(nameOf.apply(test), name -> new ArrayList<>())
                .add(test));
        List<String> order = new ArrayList<>(items.keySet());
        Map<String, Double> alone = new HashMap<>();
        items.forEach((name, tests) -> alone.put(name, build.new Load().with(tests)));
        order.sort(Comparator.comparing(alone::get).reversed());
        Build.Load[] loads = new Build.Load[count];
        Arrays.setAll(loads, node -> build.new Load());
        Map<String, Integer> nodes = new HashMap<>();
        for (String name : order) {
            int earliest = 0;
            double finish = Double.POSITIVE_INFINITY;
            for (int node = 0; node < count; node++) {
                double with = loads[node].with(items.get(name));
                if (with < finish) {
                    earliest = node;
                    finish = with;
                }
            }
            items.get(name).forEach(loads[earliest]::add);
            nodes.put(name, earliest);
        }
        return build.tests().stream()
                .mapToInt(test -> nodes.get(nameOf.apply(test)))
                .toArray();
    }
}
