package io.github.distributedtests.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashRingTest {

    static List<Arguments> knownAnswers() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                HashRingTest.class.getResourceAsStream("/hash-ring.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals("weights\tkey\tnode"))
                    .map(line -> line.split("\t", -1))
                    .map(fields -> Arguments.of(fields[0], fields[1], Integer.parseInt(fields[2])))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("knownAnswers")
    void every_known_answer_is_given(String weights, String key, int node) {
        double[] numbers =
                Stream.of(weights.split(",")).mapToDouble(Double::parseDouble).toArray();
        assertThat(HashRing.ofWeights(numbers).nodeOf(key)).isEqualTo(node);
    }

    @Test
    void nodes_without_weights_weigh_the_same() {
        HashRing plain = HashRing.ofNodes(5);
        HashRing weighted = HashRing.ofWeights(7, 7, 7, 7, 7);
        assertThat(names(1000)).allMatch(name -> plain.nodeOf(name) == weighted.nodeOf(name));
        assertThat(plain.nodes()).isEqualTo(5);
    }

    @Test
    void a_node_with_few_points_may_be_alone() {
        HashRing ring = HashRing.ofWeights(1, 60);
        assertThat(names(100))
                .allMatch(name -> ring.among(new TreeSet<>(Set.of(1))).nodeOf(name) == 1);
        assertThatThrownBy(() -> ring.among(new TreeSet<>(Set.of(3)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ring.among(new TreeSet<>())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void where_two_points_are_equal_the_node_with_the_higher_number_owns_it() {
        double[] equal = new double[512];
        Arrays.fill(equal, 1);
        ReferenceRing reference = new ReferenceRing(equal);
        HashRing ring = HashRing.ofNodes(512);
        Map<Long, List<Integer>> collisions = reference.collisions();
        assertThat(collisions).isNotEmpty();
        collisions.forEach((point, nodes) -> {
            // One name in some 60,000 meets the point.
            String name = IntStream.range(0, 5_000_000)
                    .mapToObj(i -> "com.acme.FooTest#m" + i)
                    .filter(candidate -> reference.successor(candidate).getKey().equals(point))
                    .findFirst()
                    .orElseThrow();
            int highest = nodes.stream().mapToInt(Integer::intValue).max().orElseThrow();
            assertThat(ring.nodeOf(name)).isEqualTo(highest);
        });
    }

    @Test
    void past_the_last_point_the_ring_begins_again() {
        ReferenceRing reference = new ReferenceRing(1, 1);
        List<String> late =
                names(20_000).stream().filter(reference::isPastTheLastPoint).toList();
        assertThat(late).isNotEmpty();
        HashRing ring = HashRing.ofNodes(2);
        assertThat(late).allMatch(name -> ring.nodeOf(name) == reference.nodeOf(name));
    }

    /** One name in some twelve million meets a point of three nodes, so these were searched for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.FooTest#m73901654",
                "com.acme.FooTest#m76384753",
                "com.acme.FooTest#m87051826",
                "com.acme.FooTest#m92614809"
            })
    void a_name_that_meets_a_point_belongs_to_the_node_of_the_next(String name) {
        ReferenceRing reference = new ReferenceRing(1, 1, 1);
        assertThat(reference.nodeOfMetPoint(name)).isPresent().isNotEqualTo(Optional.of(1));
        assertThat(reference.nodeOf(name)).isEqualTo(1);

        assertThat(HashRing.ofNodes(3).nodeOf(name)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_ring_has_at_least_one_node(int nodes) {
        assertThatThrownBy(() -> HashRing.ofNodes(nodes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(nodes));
    }

    @Test
    void a_ring_has_at_least_one_weight() {
        assertThatThrownBy(HashRing::ofWeights)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a ring needs at least one node");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_weight_is_a_finite_number_above_zero(double weight) {
        assertThatThrownBy(() -> HashRing.ofWeights(1, weight, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("node 2 has the weight " + weight);
    }

    @Test
    void a_node_whose_weight_gives_it_no_point_is_refused() {
        // floor(40 * 2 * 1 / 80) = 1, floor(40 * 2 * 1 / 81) = 0
        assertThat(HashRing.ofWeights(1, 79).nodes()).isEqualTo(2);
        assertThatThrownBy(() -> HashRing.ofWeights(1, 80))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "node 1 has the weight 1.0, so small against the others that no test could ever belong to it");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e307, 1e308, Double.MAX_VALUE})
    void weights_that_are_too_large_to_reckon_with_are_refused(double weight) {
        assertThatThrownBy(() -> HashRing.ofWeights(weight, weight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void the_smallest_weights_count_against_one_another_only() {
        HashRing small = HashRing.ofWeights(1e-300, 3e-300);
        HashRing usual = HashRing.ofWeights(1, 3);
        assertThat(names(1000)).allMatch(name -> small.nodeOf(name) == usual.nodeOf(name));
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "com.acme.pkg" + i % 7 + ".Case" + i + "Test#m" + i % 11)
                .toList();
    }
}
