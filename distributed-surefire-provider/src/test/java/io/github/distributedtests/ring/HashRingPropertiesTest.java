package io.github.distributedtests.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HashRingPropertiesTest {

    /** The mean of N of them is 4 at most, so that the ring accepts each: the limit is a 40th of the mean. */
    @Provide
    Arbitrary<double[]> weights() {
        return Arbitraries.doubles()
                .between(0.1, 4)
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Property(tries = 200)
    void every_name_has_a_node_of_the_ring(
            @ForAll("weights") double[] weights, @ForAll @Size(max = 50) Set<String> names) {
        HashRing ring = HashRing.ofWeights(weights);
        assertThat(names).allSatisfy(name -> assertThat(ring.nodeOf(name)).isBetween(1, weights.length));
    }

    @Property(tries = 200)
    void the_ring_is_the_one_that_the_readme_describes(
            @ForAll("weights") double[] weights, @ForAll @Size(max = 50) Set<String> names) {
        HashRing ring = HashRing.ofWeights(weights);
        ReferenceRing reference = new ReferenceRing(weights);
        assertThat(names).allSatisfy(name -> assertThat(ring.nodeOf(name)).isEqualTo(reference.nodeOf(name)));
    }

    @Property(tries = 100)
    void two_rings_of_the_same_weights_answer_alike(
            @ForAll("weights") double[] weights, @ForAll @Size(max = 50) Set<String> names) {
        HashRing one = HashRing.ofWeights(weights);
        HashRing other = HashRing.ofWeights(weights.clone());
        assertThat(names).allSatisfy(name -> assertThat(one.nodeOf(name)).isEqualTo(other.nodeOf(name)));
    }

    @Property(tries = 200)
    void one_more_node_of_equal_weight_takes_names_and_moves_none_between_the_others(
            @ForAll @IntRange(min = 1, max = 60) int nodes, @ForAll @Size(max = 100) Set<String> names) {
        HashRing before = HashRing.ofNodes(nodes);
        HashRing after = HashRing.ofNodes(nodes + 1);
        assertThat(names).allSatisfy(name -> assertThat(after.nodeOf(name)).isIn(before.nodeOf(name), nodes + 1));
    }

    @Property(tries = 200)
    void among_some_nodes_each_keeps_what_it_has_and_they_get_what_the_others_had(
            @ForAll("weights") double[] weights,
            @ForAll @Size(min = 1, max = 5) Set<@IntRange(min = 0, max = 1000) Integer> seeds,
            @ForAll @Size(max = 50) Set<String> names) {
        SortedSet<Integer> some = new TreeSet<>();
        seeds.forEach(seed -> some.add(seed % weights.length + 1));
        HashRing all = HashRing.ofWeights(weights);
        HashRing among = all.among(some);
        assertThat(among.nodes()).isEqualTo(weights.length);
        assertThat(names).allSatisfy(name -> {
            assertThat(among.nodeOf(name)).isIn(some);
            assertThat(some.contains(all.nodeOf(name)) ? all.nodeOf(name) : among.nodeOf(name))
                    .isEqualTo(among.nodeOf(name));
        });
    }

    @Property(tries = 30)
    void a_node_that_weighs_several_times_as_much_as_another_gets_more(
            @ForAll @IntRange(min = 3, max = 6) int times, @ForAll @IntRange(min = 0, max = 5) int others) {
        double[] weights = DoubleStream.concat(
                        DoubleStream.of(1, times),
                        DoubleStream.generate(() -> 1).limit(others))
                .toArray();
        HashRing ring = HashRing.ofWeights(weights);
        int[] tests = new int[weights.length + 1];
        names(4000).forEach(name -> tests[ring.nodeOf(name)]++);
        int[] ofEqualNodes = IntStream.range(1, tests.length)
                .filter(node -> node != 2)
                .map(node -> tests[node])
                .toArray();
        assertThat(tests[2]).isGreaterThan(Arrays.stream(ofEqualNodes).max().orElseThrow());
        double mean = 4000.0 * times / Arrays.stream(weights).sum();
        assertThat((double) tests[2]).isBetween(mean * 0.6, mean * 1.5);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "com.acme.Case" + i / 10 + "Test#m" + i % 10)
                .toList();
    }
}
