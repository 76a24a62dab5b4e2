package io.github.distributedtests.benchmark.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedtests.benchmark.algorithms.Suite;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TroubleTest {
    private static final Timings TIMINGS = new Timings(
            IntStream.range(0, 1000)
                    .mapToObj(i -> new TestTime("m", "com.acme.Type" + i / 10 + "#test" + i, 1))
                    .toList(),
            List.of());

    @Test
    void noise_is_as_large_as_it_is_said_to_be_and_right_on_average() {
        double[] seconds = Noise.of(TIMINGS, 0.2, new Random(1)).tests().stream()
                .mapToDouble(TestTime::seconds)
                .toArray();
        double mean = java.util.Arrays.stream(seconds).average().orElseThrow();
        double variance = java.util.Arrays.stream(seconds)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(1, within(0.02));
        assertThat(Math.sqrt(variance)).isCloseTo(0.2, within(0.02));
    }

    @Test
    void of_new_tests_nothing_is_known_and_some_of_them_are_in_new_classes() {
        assertThat(Trouble.NEW_TESTS.situations(TIMINGS, 3)).allSatisfy(situation -> {
            assertThat(situation.suite().tests()).hasSize(1000);
            assertThat(situation.known().tests()).hasSize(900);
            assertThat(types(Suite.of(situation.known()))).hasSizeBetween(90, 95);
        });
    }

    @Test
    void what_is_gone_is_known_but_not_there() {
        assertThat(Trouble.GONE_TESTS.situations(TIMINGS, 3)).allSatisfy(situation -> {
            assertThat(situation.suite().tests()).hasSize(900);
            assertThat(situation.known()).isEqualTo(TIMINGS);
        });
    }

    @Test
    void every_node_is_the_slow_one_once() {
        assertThat(Trouble.SLOW_NODE.situations(TIMINGS, 3))
                .extracting(Situation::speeds)
                .containsExactlyInAnyOrder(
                        new double[] {0.5, 1, 1}, new double[] {1, 0.5, 1}, new double[] {1, 1, 0.5});
        assertThat(Trouble.SLOW_NODE.situations(TIMINGS, 3))
                .extracting(Situation::weights)
                .containsOnly(new double[] {1, 1, 1});
        assertThat(Trouble.SLOW_NODE_WEIGHTED.situations(TIMINGS, 3))
                .allSatisfy(situation -> assertThat(situation.weights()).isEqualTo(situation.speeds()));
    }

    @Test
    void the_same_seeds_make_the_same_trouble() {
        assertThat(Trouble.NOISE.situations(TIMINGS, 2))
                .extracting(Situation::known)
                .isEqualTo(Trouble.NOISE.situations(TIMINGS, 2).stream()
                        .map(Situation::known)
                        .toList());
    }

    private static Set<String> types(Suite suite) {
        Set<String> types = new HashSet<>();
        suite.tests().forEach(test -> types.add(test.className()));
        return types;
    }
}
