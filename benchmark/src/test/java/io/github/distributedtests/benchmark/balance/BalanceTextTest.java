package io.github.distributedtests.benchmark.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.benchmark.algorithms.Algorithm;
import io.github.distributedtests.benchmark.algorithms.Algorithms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BalanceTextTest {
    private static final Algorithm RIVAL = Algorithms.labelled("least_duration");

    @Test
    void it_says_where_the_plan_is_behind_and_by_how_much() {
        assertThat(BalanceText.comparison(List.of(line(1.1, 1.0), line(1.0, 1.1))))
                .isEqualTo("The plan is behind on 1 of 2 lines: suite on 4 nodes (least_duration, by 10.0 %).\n");
    }

    @Test
    void what_can_not_be_told_apart_is_as_good() {
        assertThat(BalanceText.comparison(List.of(line(1.0004, 1.0))))
                .isEqualTo("The plan is the best or as good as the best on every line.\n");
    }

    @Test
    void the_best_stand_out() {
        assertThat(BalanceText.table(List.of(line(1.0001, 1.0)))).contains("| suite |   4 | **1.000** |");
    }

    private static BalanceLine line(double plan, double rival) {
        Map<Algorithm, Double> overLeast = new LinkedHashMap<>();
        Algorithms.ALL.forEach(algorithm -> overLeast.put(algorithm, 2.0));
        overLeast.put(Algorithms.PLAN, plan);
        overLeast.put(RIVAL, rival);
        return new BalanceLine("suite", 4, false, overLeast);
    }
}
