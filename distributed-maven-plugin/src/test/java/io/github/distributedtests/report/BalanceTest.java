package io.github.distributedtests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void nodes_that_took_equally_long_are_even_and_leave_nothing_to_gain() {
        Balance balance = balance(List.of(700L, 700L, 700L), 0);

        assertThat(balance.evenness()).isEqualTo(1);
        assertThat(balance.gainNanos()).isZero();
        assertThat(balance.speedUp()).isEqualTo(3);
    }

    @Test
    void all_on_one_of_three_nodes_is_three_times_the_mean() {
        Balance balance = balance(List.of(0L, 900L, 0L), 1);

        assertThat(balance.longestNode()).isEqualTo(2);
        assertThat(balance.meanNanos()).isEqualTo(300);
        assertThat(balance.evenness()).isEqualTo(3);
        assertThat(balance.gainNanos()).isEqualTo(600);
        assertThat(balance.gain()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(balance.speedUp()).isEqualTo(1);
    }

    @Test
    void a_node_of_weight_2_that_took_as_long_as_the_other_did_twice_the_work() {
        Balance balance = new Balance(List.of(600L, 600L), List.of(2.0, 1.0), 0);

        assertThat(balance.meanNanos()).isEqualTo(600);
        assertThat(balance.evenness()).isEqualTo(1);
    }

    @Test
    void a_fast_node_that_took_half_as_long_could_have_taken_more() {
        // Work: 300 x 2 + 600 x 1 = 1200, done at a speed of 3.
        Balance balance = new Balance(List.of(300L, 600L), List.of(2.0, 1.0), 0);

        assertThat(balance.meanNanos()).isEqualTo(400);
        assertThat(balance.perfectNanos()).isEqualTo(400);
        assertThat(balance.evenness()).isEqualTo(1.5);
        assertThat(balance.gainNanos()).isEqualTo(200);
    }

    @Test
    void no_split_is_shorter_than_the_longest_test() {
        Balance balance = balance(List.of(500L, 100L), 450);

        assertThat(balance.meanNanos()).isEqualTo(300);
        assertThat(balance.perfectNanos()).isEqualTo(450);
        assertThat(balance.longestTestDecides()).isTrue();
        assertThat(balance.gainNanos()).isEqualTo(50);
    }

    @Test
    void the_longest_test_belongs_on_the_fastest_node() {
        // 500 on the node of weight 1 is 125 on that of weight 4; the mean is (0 x 4 + 500) / 5 = 100.
        Balance balance = new Balance(List.of(0L, 500L), List.of(4.0, 1.0), 500);

        assertThat(balance.perfectNanos()).isEqualTo(125);
    }

    @Test
    void what_several_nodes_did_would_one_node_have_done_once() {
        // Each paid 200 for the same: one node would have taken 300 + 500 + 200.
        Balance balance = new Balance(List.of(500L, 700L), List.of(1.0, 1.0), 1000, 0);

        assertThat(balance.meanNanos()).isEqualTo(600);
        assertThat(balance.perfectNanos()).isEqualTo(500);
        assertThat(balance.gainNanos()).isEqualTo(200);
        assertThat(balance.oneNodeNanos()).isEqualTo(1000);
        assertThat(balance.speedUp()).isCloseTo(1000.0 / 700, within(1e-9));
    }

    @Test
    void where_nothing_ran_nothing_is_uneven() {
        Balance balance = balance(List.of(0L, 0L), 0);

        assertThat(balance.evenness()).isEqualTo(1);
        assertThat(balance.gain()).isZero();
    }

    @Test
    void there_must_be_a_weight_for_each_node() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Balance(List.of(1L, 2L), List.of(1.0), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Balance(List.of(), List.of(), 0));
    }

    @Property(tries = 200)
    void a_perfect_split_lies_between_the_mean_and_the_longest_node(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 10_000_000_000_000L) Long> busy,
            @ForAll @DoubleRange(min = 0.1, max = 9) double firstWeight,
            @ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long longestTest) {
        List<Double> weights = new ArrayList<>(Collections.nCopies(busy.size(), 1.0));
        weights.set(0, firstWeight);
        Balance balance = new Balance(busy, weights, longestTest);

        assertThat(balance.meanNanos()).isBetween(Collections.min(busy), Collections.max(busy));
        assertThat(balance.perfectNanos()).isBetween(balance.meanNanos(), balance.longestNanos());
        assertThat(balance.gain()).isBetween(0.0, 1.0);
        assertThat(balance.evenness()).isGreaterThanOrEqualTo(1);
    }

    @Property(tries = 100)
    void the_unit_of_the_weights_does_not_matter(
            @ForAll @Size(min = 2, max = 9) List<@LongRange(min = 1, max = 1_000_000_000L) Long> busy,
            @ForAll @DoubleRange(min = 0.5, max = 8) double unit) {
        Balance once = new Balance(busy, Collections.nCopies(busy.size(), 1.0), busy.get(0));
        Balance scaled = new Balance(busy, Collections.nCopies(busy.size(), unit), busy.get(0) * unit);

        assertThat(scaled.meanNanos()).isCloseTo(once.meanNanos(), within(1L));
        assertThat(scaled.perfectNanos()).isCloseTo(once.perfectNanos(), within(1L));
    }

    private static Balance balance(List<Long> busyNanos, double longestTestWork) {
        return new Balance(busyNanos, Collections.nCopies(busyNanos.size(), 1.0), longestTestWork);
    }
}
