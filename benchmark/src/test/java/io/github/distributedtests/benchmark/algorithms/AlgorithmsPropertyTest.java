package io.github.distributedtests.benchmark.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AlgorithmsPropertyTest {

    @Property(tries = 50)
    void every_test_is_on_a_node_that_there_is_and_what_is_whole_is_on_one(
            @ForAll("timings") Timings timings, @ForAll @IntRange(min = 1, max = 6) int nodes) {
        Suite suite = Suite.of(timings);
        double[] weights = MadeSuites.equalNodes(nodes);

        assertThat(Algorithms.ALL).allSatisfy(algorithm -> {
            int[] assigned = algorithm.assign(suite, timings, weights);
            assertThat(assigned).hasSize(suite.tests().size());
            assertThat(Arrays.stream(assigned).boxed())
                    .allSatisfy(node -> assertThat(node).isBetween(0, nodes - 1));
            Map<String, Set<Integer>> nodesOfWhole = new HashMap<>();
            for (int i = 0; i < assigned.length; i++) {
                if (!suite.tests().get(i).divisible()) {
                    nodesOfWhole
                            .computeIfAbsent(suite.tests().get(i).group(), name -> new HashSet<>())
                            .add(assigned[i]);
                }
            }
            assertThat(nodesOfWhole.values())
                    .allSatisfy(onNodes -> assertThat(onNodes).hasSize(1));
        });
    }

    @Property(tries = 50)
    void nothing_is_better_than_the_least(
            @ForAll("timings") Timings timings, @ForAll @IntRange(min = 1, max = 6) int nodes) {
        Suite suite = Suite.of(timings);
        double[] speeds = MadeSuites.equalNodes(nodes);
        speeds[0] = 0.5;

        assertThat(Algorithms.ALL)
                .allSatisfy(algorithm -> assertThat(suite.makespan(algorithm.assign(suite, timings, speeds), speeds))
                        .isGreaterThanOrEqualTo(suite.leastMakespan(speeds) - 1e-9));
    }

    @Provide
    Arbitrary<Timings> timings() {
        return Arbitraries.integers().between(0, 10_000).map(seed -> timings(new Random(seed)));
    }

    private static Timings timings(Random random) {
        List<TestTime> tests = new ArrayList<>();
        List<ClassTime> classes = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            String name = "com.acme.Type" + i;
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                tests.add(MadeSuites.test(name + "#test" + j, random.nextInt(4) * random.nextDouble()));
            }
            if (random.nextBoolean()) {
                ClassKind kind = random.nextInt(3) == 0 ? ClassKind.WHOLE : ClassKind.PLAIN;
                classes.add(MadeSuites.type(name, random.nextDouble(), kind));
            }
        }
        return new Timings(tests, classes);
    }
}
