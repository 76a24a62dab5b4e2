package io.github.distributedtests.planning.algorithm;

import static io.github.distributedtests.planning.SampleSuites.classesOf;
import static io.github.distributedtests.planning.SampleSuites.test;
import static io.github.distributedtests.planning.SampleSuites.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.Timings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongestFirstTest {

    @Test
    void the_longest_that_is_left_goes_to_the_node_that_is_done_with_it_earliest() {
        SetUpTree tree = tree(classesOf(3, 3, 2, 2, 2));

        assertThat(loads(LongestFirst.ofUnits(tree, Nodes.equal(2)), 2)).containsExactly(7.0, 5.0);
    }

    @Test
    void a_faster_node_gets_more() {
        SetUpTree tree = tree(classesOf(5, 2, 1));

        assertThat(loads(LongestFirst.ofUnits(tree, new Nodes(new double[] {1, 3})), 2))
                .containsExactly(2.0, 6.0);
    }

    @Test
    void a_test_goes_where_its_class_is_set_up_if_that_is_earlier() {
        SetUpTree tree = tree(new Timings(
                List.of(test("Expensive#a", 2), test("Expensive#b", 0.5), test("Other#c", 10)),
                List.of(type("Expensive", 9, ClassKind.EXPENSIVE))));

        assertThat(loads(LongestFirst.ofTests(tree, Nodes.equal(2)), 2)).containsExactly(11.5, 10.0);
    }

    @Test
    void a_class_whose_tests_are_all_on_one_node_is_in_one_piece() {
        SetUpTree tree = tree(new Timings(
                List.of(test("Expensive#a", 1), test("Expensive#b", 1), test("Long#c", 20)),
                List.of(type("Expensive", 9, ClassKind.EXPENSIVE))));

        assertThat(LongestFirst.ofTests(tree, Nodes.equal(2)).isSplit(0)).isFalse();
    }

    private static SetUpTree tree(Timings timings) {
        return SetUpTree.of(timings, Granularity.METHOD);
    }

    private static List<Double> loads(Placement placement, int nodes) {
        return IntStream.range(0, nodes)
                .mapToObj(node -> placement.load(node) / 1e6)
                .toList();
    }
}
