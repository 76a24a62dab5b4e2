package io.github.distributedtests.benchmark.algorithms;

import static io.github.distributedtests.benchmark.algorithms.MadeSuites.assigned;
import static io.github.distributedtests.benchmark.algorithms.MadeSuites.equalNodes;
import static io.github.distributedtests.benchmark.algorithms.MadeSuites.suite;
import static io.github.distributedtests.benchmark.algorithms.MadeSuites.test;
import static io.github.distributedtests.benchmark.algorithms.MadeSuites.timings;
import static io.github.distributedtests.benchmark.algorithms.MadeSuites.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ring.HashRing;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlgorithmsTest {
    private static final Algorithm ROUND_ROBIN = Algorithms.labelled("round robin, by class");
    private static final Algorithm DURATION_BASED_CHUNKS = Algorithms.labelled("duration_based_chunks");
    private static final Algorithm LEAST_DURATION = Algorithms.labelled("least_duration");
    private static final Algorithm LONGEST_CLASS_FIRST = Algorithms.labelled("longest first, by class");

    /** {@code A#a}, {@code A#b} and so on, of these durations. */
    private static Object[] testsOfOneClass(double... seconds) {
        return IntStream.range(0, seconds.length)
                .mapToObj(i -> test("A#" + (char) ('a' + i), seconds[i]))
                .toArray();
    }

    @Test
    void round_robin_deals_out_the_classes_in_their_order() {
        assertThat(assigned(ROUND_ROBIN, 2, test("A#x", 1), test("A#y", 1), test("B#x", 9), test("C#x", 1)))
                .containsExactly(0, 0, 1, 0);
    }

    @Test
    void hash_modulo_takes_the_hash_code_of_the_class_or_of_the_test() {
        assertThat("A".hashCode() % 2).isEqualTo(1);
        assertThat(assigned(
                        new HashModulo("", Suite.TimedTest::group), 2, test("A#x", 1), test("A#y", 1), test("B#x", 1)))
                .containsExactly(1, 1, 0);
        assertThat("A#x".hashCode() % 2).isNotEqualTo("A#y".hashCode() % 2);
        assertThat(assigned(new HashModulo("", Suite.TimedTest::piece), 2, test("A#x", 1), test("A#y", 1)))
                .containsExactly("A#x".hashCode() % 2, "A#y".hashCode() % 2);
    }

    /** The example with which pytest-split tests that its groups are filled up to the average, or beyond it. */
    @Test
    void chunks_of_equal_duration_have_the_order_of_the_tests() {
        assertThat(assigned(DURATION_BASED_CHUNKS, 2, testsOfOneClass(1, 1, 1, 1, 1)))
                .containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void chunks_begin_where_the_one_before_has_reached_its_part() {
        assertThat(assigned(DURATION_BASED_CHUNKS, 2, testsOfOneClass(10, 1, 1)))
                .containsExactly(0, 1, 1);
    }

    @Test
    void least_duration_gives_the_longest_that_is_left_to_the_node_with_the_least() {
        assertThat(assigned(LEAST_DURATION, 2, testsOfOneClass(1, 10, 2, 3, 4))).containsExactly(1, 0, 1, 1, 1);
    }

    @Test
    void least_duration_takes_the_average_for_a_test_without_a_timing() {
        int[] nodes = LEAST_DURATION.assign(
                suite(test("A#a", 1), test("A#b", 1), test("A#new", 1)),
                timings(test("A#a", 4), test("A#b", 2)),
                equalNodes(2));

        assertThat(nodes).containsExactly(0, 1, 1);
    }

    @Test
    void longest_first_keeps_classes_together_and_counts_their_set_up() {
        assertThat(assigned(
                        LONGEST_CLASS_FIRST,
                        2,
                        type("C", 5, ClassKind.PLAIN),
                        test("A#x", 2),
                        test("A#y", 2),
                        test("B#x", 3),
                        test("C#x", 1)))
                .containsExactly(1, 1, 1, 0);
    }

    @Test
    void longest_first_goes_by_the_weights() {
        int[] nodes = LONGEST_CLASS_FIRST.assign(
                suite(test("A#x", 4), test("B#x", 3), test("C#x", 3)),
                timings(test("A#x", 4), test("B#x", 3), test("C#x", 3)),
                new double[] {1, 2});

        assertThat(nodes).containsExactly(1, 0, 1);
    }

    @Test
    void the_ring_is_the_ring() {
        HashRing ring = HashRing.ofNodes(3);

        assertThat(assigned(Algorithms.RING, 3, test("A#x", 1), test("B#y", 1)))
                .containsExactly(ring.nodeOf("A#x") - 1, ring.nodeOf("B#y") - 1);
        assertThat(assigned(Algorithms.labelled("ring, by class"), 3, test("A#x", 1), test("B#y", 1)))
                .containsExactly(ring.nodeOf("A") - 1, ring.nodeOf("B") - 1);
    }

    @Test
    void a_new_test_goes_with_its_class_in_the_plan_and_by_the_ring_without_one() {
        int[] nodes = Algorithms.PLAN.assign(
                suite(test("A#x", 1), test("A#new", 1), test("B#x", 1), test("New#x", 1)),
                timings(test("A#x", 1), test("B#x", 1)),
                equalNodes(2));

        // In the order of names: A#new, A#x, B#x, New#x.
        assertThat(nodes[0]).isEqualTo(nodes[1]);
        assertThat(nodes[2]).isEqualTo(1 - nodes[1]);
        assertThat(nodes[3]).isEqualTo(HashRing.ofNodes(2).nodeOf("New#x") - 1);
    }
}
