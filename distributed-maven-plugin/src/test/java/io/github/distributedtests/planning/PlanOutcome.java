package io.github.distributedtests.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan comes to, worked out from its entries alone, as the test JVM uses them. */
public final class PlanOutcome {
    /** By module and test, 1-based. */
    public final Map<String, Integer> owners = new TreeMap<>();

    /** By module and class or unit in one piece, the nodes that have a test of it, 1-based. */
    public final Map<String, Set<Integer>> nodesOfUnit = new TreeMap<>();

    /** By node, node 1 first. */
    final double[] load;

    final int entries;

    private final double[] weights;

    public PlanOutcome(Timings timings, ReactorPlan plan, double[] weights) {
        this.weights = weights;
        this.load = new double[weights.length];
        this.entries = plan.modules().values().stream()
                .mapToInt(module -> module.nodes().size())
                .sum();
        Map<String, ClassTime> classes = timings.classes().stream()
                .collect(Collectors.toMap(time -> time.module() + ' ' + time.className(), time -> time));
        Map<String, SetUpTime> setUps = timings.setUps().stream()
                .collect(Collectors.toMap(setUp -> setUp.module() + ' ' + setUp.name(), setUp -> setUp));
        Set<String> paid = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (TestTime test : timings.tests()) {
            String type = ClassNames.outermost(test.test().split("#")[0]);
            ClassTime time = classes.get(test.module() + ' ' + type);
            String unit = unit(time, type);
            Map<String, Integer> nodes = plan.of(test.module()).nodes();
            Map<String, Integer> entriesOfTest = new HashMap<>();
            Stream.of(test.test(), unit)
                    .filter(nodes::containsKey)
                    .forEach(name -> entriesOfTest.put(name, nodes.get(name)));
            assertThat(entriesOfTest).as("entries that cover %s", test).hasSize(1);
            entriesOfTest.keySet().forEach(name -> used.add(test.module() + ' ' + name));
            int node = entriesOfTest.values().iterator().next();
            assertThat(node).as("node of %s", test).isBetween(1, weights.length);
            owners.put(test.module() + ' ' + test.test(), node);
            nodesOfUnit
                    .computeIfAbsent(test.module() + ' ' + unit, name -> new HashSet<>())
                    .add(node);
            load[node - 1] += test.seconds();
            if (time != null && paid.add(test.module() + ' ' + type + ' ' + node)) {
                load[node - 1] += time.ownSeconds();
            }
            SetUpTime setUp = time == null ? null : setUps.get(test.module() + ' ' + time.setUp());
            while (setUp != null && paid.add(setUp + " " + node)) {
                load[node - 1] += setUp.seconds();
                setUp = setUps.get(test.module() + ' ' + setUp.parent());
            }
            SetUpTime build = setUps.get(test.module() + ' ' + SetUpTime.BUILD);
            while (build != null && paid.add(build + " " + node)) {
                load[node - 1] += build.seconds();
                build = setUps.get(build.parent() + ' ' + SetUpTime.BUILD);
            }
        }
        assertThat(used).as("entries that cover a test").hasSize(entries);
    }

    public static String unit(ClassTime time, String type) {
        return time != null && time.kind() == ClassTime.ClassKind.WHOLE ? time.unit() : type;
    }

    /** In seconds, on nodes of which the average has weight 1. */
    public double makespan() {
        double mean = Arrays.stream(weights).average().orElseThrow();
        double makespan = 0;
        for (int node = 0; node < load.length; node++) {
            makespan = Math.max(makespan, load[node] / weights[node] * mean);
        }
        return makespan;
    }

    /** The part of the tests known to both that are on another node than before. */
    public double movedSince(PlanOutcome before) {
        long known = owners.keySet().stream().filter(before.owners::containsKey).count();
        long moved = owners.entrySet().stream()
                .filter(owner -> before.owners.containsKey(owner.getKey())
                        && !before.owners.get(owner.getKey()).equals(owner.getValue()))
                .count();
        return (double) moved / known;
    }
}
