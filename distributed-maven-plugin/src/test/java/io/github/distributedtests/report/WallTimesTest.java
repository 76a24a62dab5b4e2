package io.github.distributedtests.report;

import static io.github.distributedtests.report.SampleRun.MILLI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.report.SetUpBar.Level;
import org.junit.jupiter.api.Test;

class WallTimesTest {
    private static final String JVM = "surefire:default-test";

    private static WallTimes times(SampleRun run) {
        return WallTimes.of(run.summary());
    }

    @Test
    void one_node_would_have_started_each_test_jvm_once() {
        WallTimes times = times(SampleRun.on(3)
                .execution(1, JVM, 0, 1700, 1000)
                .execution(2, JVM, 0, 1800, 1000)
                .execution(3, "failsafe:default", 0, 900, 500));

        assertThat(times.nanos()).containsExactly(1700 * MILLI, 1800 * MILLI, 900 * MILLI);
        assertThat(times.onceWork()).isEqualTo((1700 + 800 + 900) * MILLI);
    }

    @Test
    void one_node_would_have_set_up_each_class_and_each_context_once() {
        WallTimes times = times(SampleRun.on(2)
                .execution(1, JVM, 0, 3000, 0)
                .execution(2, JVM, 0, 3000, 0)
                .setUp(1, "a.FooTest", 100)
                .setUp(1, "a.FooTest", 100)
                .setUp(2, "a.FooTest", 300)
                .setUp(2, "a.BarTest", 50)
                .starts(1, Level.CONTEXT, "web", 0, 600)
                .starts(2, Level.CONTEXT, "web", 0, 800));

        assertThat(times.onceWork()).isEqualTo((6000 - 250 - 700) * MILLI);
    }

    @Test
    void one_node_would_not_have_been_faster_than_one_of_them_was() {
        WallTimes times = times(SampleRun.on(2)
                .execution(1, JVM, 0, 1000, 1000)
                .execution(2, JVM, 0, 200, 200)
                .setUp(1, "a.FooTest", 500)
                .setUp(2, "a.FooTest", 500));

        assertThat(times.onceWork()).isEqualTo(1000 * MILLI);
    }

    @Test
    void executions_that_ran_at_the_same_time_count_once() {
        WallTimes times = times(SampleRun.on(1)
                .execution(1, JVM, 500, 1000, 0)
                .execution(1, "failsafe:default", 0, 1000, 0)
                .execution(1, "failsafe:more", 100, 200, 0));

        assertThat(times.nanos()).containsExactly(1500 * MILLI);
    }

    @Test
    void what_a_fast_node_pays_is_more_work() {
        WallTimes times = times(
                SampleRun.weighted(3.0, 1.0).execution(1, JVM, 0, 1000, 200).execution(2, JVM, 0, 2000, 600));

        assertThat(times.onceWork()).isEqualTo((3 * 1000 + 2000 - 600) * MILLI);
    }
}
