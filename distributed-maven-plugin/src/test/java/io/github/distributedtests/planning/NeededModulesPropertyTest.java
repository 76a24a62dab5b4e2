package io.github.distributedtests.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NeededModulesPropertyTest {
    private final ClassFiles classFiles = new ClassFiles(getClass().getClassLoader());

    /** A reactor with the timings of an earlier state of it: some modules have no test, some are new, some are gone. */
    record Sample(List<ReactorModule> reactor, Timings timings, Set<String> known) {
        SortedMap<String, SortedSet<Integer>> builders(double[] weights) {
            return NeededModules.builders(reactor, plan(weights), known, weights);
        }

        ReactorPlan plan(double[] weights) {
            return Planner.plan(timings, weights, Granularity.METHOD);
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE).map(seed -> sample(new Random(seed)));
    }

    private static Sample sample(Random random) {
        List<ReactorModule> reactor = new ArrayList<>();
        List<TestTime> tests = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            String name = "a:m" + i;
            Set<String> upstream = new TreeSet<>();
            reactor.stream().filter(module -> random.nextInt(4) == 0).forEach(module -> {
                upstream.add(module.name());
                upstream.addAll(module.upstream());
            });
            reactor.add(new ReactorModule(name, upstream, random.nextInt(5) > 0, i == 0 && random.nextBoolean()));
            int kind = random.nextInt(4);
            if (kind > 0) {
                known.add(name);
                IntStream.range(0, kind > 1 ? random.nextInt(8) : 0)
                        .forEach(test -> tests.add(new TestTime(name, test(test), random.nextInt(20) / 4.0)));
            }
        }
        tests.add(new TestTime("a:gone", test(0), 1));
        return new Sample(reactor, new Timings(tests, List.of()), known);
    }

    private static String test(int number) {
        return "a.C" + number / 3 + "#m" + number;
    }

    @Property
    void every_module_is_built_with_all_that_it_needs(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = 2, max = 6) int nodes) {
        SortedMap<String, SortedSet<Integer>> builders = sample.builders(SampleSuites.equalNodes(nodes));

        assertThat(sample.reactor()).allSatisfy(module -> {
            SortedSet<Integer> here = builders.get(module.name());
            assertThat(here).isNotEmpty().allMatch(node -> node >= 1 && node <= nodes);
            assertThat(module.upstream())
                    .allSatisfy(upstream -> assertThat(builders.get(upstream)).containsAll(here));
        });
        assertThat(builders).hasSameSizeAs(sample.reactor());
    }

    @Property
    void every_test_known_or_not_has_one_owner_which_builds_its_module(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = 2, max = 6) int nodes) {
        double[] weights = SampleSuites.equalNodes(nodes);
        ReactorPlan plan = sample.plan(weights);
        SortedMap<String, SortedSet<Integer>> builders = sample.builders(weights);

        for (ReactorModule module : sample.reactor()) {
            for (int test = 0; test < 16; test++) {
                TestName name = TestName.parse(test(test));
                List<Integer> owners = IntStream.rangeClosed(1, nodes)
                        .filter(node -> new ShareSettings(
                                        node,
                                        weights,
                                        Granularity.METHOD,
                                        List.of(),
                                        List.of(),
                                        Map.of(),
                                        plan.of(module.name()))
                                .withBuilders(builders.get(module.name()))
                                .share(classFiles)
                                .decide(name)
                                .isMine())
                        .boxed()
                        .toList();
                assertThat(owners).hasSize(1);
                assertThat(builders.get(module.name())).containsAll(owners);
            }
        }
    }

    @Property
    void every_node_has_a_module_in_which_it_leaves_a_ledger(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = 2, max = 6) int nodes) {
        SortedMap<String, SortedSet<Integer>> builders = sample.builders(SampleSuites.equalNodes(nodes));
        List<ReactorModule> withLedgers =
                sample.reactor().stream().filter(ReactorModule::mayHaveTests).toList();

        if (!withLedgers.isEmpty()) {
            assertThat(IntStream.rangeClosed(1, nodes).boxed())
                    .allSatisfy(node -> assertThat(withLedgers)
                            .anyMatch(module -> builders.get(module.name()).contains(node)));
        }
    }

    @Property(tries = 100)
    void the_order_in_which_the_timings_were_read_does_not_matter(@ForAll("samples") Sample sample) {
        double[] weights = SampleSuites.equalNodes(3);
        List<TestTime> tests = new ArrayList<>(sample.timings().tests());
        Collections.reverse(tests);

        assertThat(new Sample(sample.reactor(), new Timings(tests, List.of()), sample.known()).builders(weights))
                .isEqualTo(sample.builders(weights));
    }
}
