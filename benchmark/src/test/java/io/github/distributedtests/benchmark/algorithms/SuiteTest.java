package io.github.distributedtests.benchmark.algorithms;

import static io.github.distributedtests.benchmark.algorithms.MadeSuites.suite;
import static io.github.distributedtests.benchmark.algorithms.MadeSuites.test;
import static io.github.distributedtests.benchmark.algorithms.MadeSuites.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.timings.ClassTime.ClassKind;
import org.junit.jupiter.api.Test;

class SuiteTest {

    @Test
    void each_node_that_has_a_part_of_a_class_pays_its_set_up() {
        Suite suite = suite(type("A", 10, ClassKind.PLAIN), test("A#x", 1), test("A#y", 2));

        assertThat(suite.makespan(new int[] {0, 0}, new double[] {1, 1})).isEqualTo(13);
        assertThat(suite.makespan(new int[] {0, 1}, new double[] {1, 1})).isEqualTo(12);
    }

    @Test
    void a_node_of_half_the_speed_takes_twice_as_long() {
        Suite suite = suite(test("A#x", 1), test("B#x", 3));

        assertThat(suite.makespan(new int[] {0, 1}, new double[] {1, 0.5})).isEqualTo(6);
    }

    @Test
    void an_even_load_can_not_be_beaten() {
        Suite suite = suite(type("A", 1, ClassKind.PLAIN), test("A#x", 2), test("A#y", 2), test("B#x", 3));

        assertThat(suite.leastMakespan(new double[] {1, 1})).isEqualTo(4);
    }

    @Test
    void the_longest_test_with_its_set_up_can_not_be_beaten() {
        Suite suite = suite(type("A", 1, ClassKind.PLAIN), test("A#x", 5), test("A#y", 1));

        assertThat(suite.leastMakespan(new double[] {1, 1, 1})).isEqualTo(6);
        assertThat(suite.leastMakespan(new double[] {1, 1, 2})).isEqualTo(3);
    }

    @Test
    void a_whole_class_can_not_be_beaten() {
        Suite suite = suite(type("A", 1, ClassKind.WHOLE), test("A#x", 5), test("A#y", 1));

        assertThat(suite.leastMakespan(new double[] {1, 1, 1})).isEqualTo(7);
    }

    @Test
    void nested_classes_belong_to_the_outermost() {
        Suite suite = suite(test("A$Inner#x", 1));

        assertThat(suite.tests()).extracting(Suite.TimedTest::className).containsExactly("A");
    }
}
