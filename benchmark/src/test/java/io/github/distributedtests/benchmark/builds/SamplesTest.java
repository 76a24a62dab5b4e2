package io.github.distributedtests.benchmark.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void the_median_is_not_moved_by_an_outlier() {
        assertThat(samples(3, 1, 100).median()).isEqualTo(3);
        assertThat(samples(1, 2, 3, 100).median()).isEqualTo(2.5);
    }

    @Test
    void the_ratio_compares_within_rounds() {
        assertThat(samples(1.1, 2.2, 5.5).over(samples(1, 2, 5))).isCloseTo(1.1, within(1e-12));
    }

    @Test
    void the_interval_holds_the_ratio_and_is_the_narrower_the_less_it_varies() {
        double[] wide = samples(1, 2, 3, 4, 5).intervalOver(samples(1, 1, 1, 1, 1));
        double[] narrow = samples(3, 3, 3.1, 2.9, 3).intervalOver(samples(1, 1, 1, 1, 1));

        assertThat(3.0).isBetween(wide[0], wide[1]).isBetween(narrow[0], narrow[1]);
        assertThat(narrow[1] - narrow[0]).isLessThan(wide[1] - wide[0]);
    }

    @Test
    void the_spread_is_the_middle_half_over_the_median() {
        assertThat(samples(8, 9, 10, 11, 12).spread()).isCloseTo(0.2, within(1e-12));
    }

    private static Samples samples(double... seconds) {
        Samples samples = new Samples();
        for (double value : seconds) {
            samples.add(value);
        }
        return samples;
    }
}
