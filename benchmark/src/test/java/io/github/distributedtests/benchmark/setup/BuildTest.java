package io.github.distributedtests.benchmark.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuildTest {
    private static final Timings TIMINGS = new Timings(
            List.of(new TestTime("m", "A#a", 1), new TestTime("m", "A#b", 2), new TestTime("m", "B#c", 4)),
            List.of(
                    new ClassTime("m", "A", 0.5, ClassKind.PLAIN, "A", "context"),
                    new ClassTime("m", "B", 0.25, ClassKind.PLAIN, "B", "jvm")),
            List.of(new SetUpTime("m", "jvm", 10), new SetUpTime("m", "context", "jvm", 20)));

    private final Build build = new Build(TIMINGS);

    @Test
    void a_node_pays_once_for_all_that_stands_above_its_tests() {
        assertThat(build.makespan(new int[] {0, 0, 0}, 1)).isEqualTo(1 + 2 + 4 + 0.5 + 0.25 + 10 + 20);
        assertThat(build.makespan(new int[] {0, 0, 1}, 2)).isEqualTo(1 + 2 + 0.5 + 10 + 20);
        assertThat(build.makespan(new int[] {0, 1, 1}, 2)).isEqualTo(2 + 4 + 0.5 + 0.25 + 10 + 20);
    }

    @ParameterizedTest
    @EnumSource
    void every_way_gives_each_test_to_a_node(Way way) {
        Timings timings = new MadeUpReactor(4, 1, true).timings(1);
        Build reactor = new Build(timings);

        assertThat(way.nodes(timings, reactor, 3)).hasSize(timings.tests().size()).allMatch(node -> node >= 0 && node < 3);
    }

    @Test
    void a_made_up_build_is_always_the_same() {
        MadeUpReactor reactor = new MadeUpReactor(5, 3, true);

        assertThat(reactor.timings(1)).isEqualTo(reactor.timings(1)).isNotEqualTo(reactor.timings(2));
        assertThat(reactor.timings(1).setUps()).filteredOn(setUp -> setUp.name().equals("jvm")).hasSize(5);
    }
}
