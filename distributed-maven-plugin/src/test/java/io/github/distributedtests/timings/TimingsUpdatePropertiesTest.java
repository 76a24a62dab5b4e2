package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimingsUpdatePropertiesTest extends TimingsFileProperties {
    /** Enough for the farthest pair of durations: the distance shrinks by a third each time. */
    private static final int LONG_ENOUGH = 100;

    @Provide
    Arbitrary<Timings> runs() {
        return StoredEntries.storedTimings().map(StoredTimings::timings);
    }

    @Provide
    Arbitrary<Double> seconds() {
        return StoredEntries.seconds();
    }

    private static Set<String> modulesOf(Timings timings) {
        return Stream.concat(
                        timings.tests().stream().map(TestTime::module),
                        timings.classes().stream().map(ClassTime::module))
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void the_file_of_a_first_run_does_not_change_when_the_same_run_comes_again(@ForAll("runs") Timings run)
            throws IOException {
        StoredTimings first = TimingsUpdate.merge(StoredTimings.NONE, run, modulesOf(run));
        TimingsFile.write(file, first);

        StoredTimings second = TimingsUpdate.merge(TimingsFile.read(file), run, modulesOf(run));

        assertThat(TimingsFile.write(file, second)).isFalse();
    }

    @Property(tries = 100)
    void the_same_run_again_and_again_comes_to_rest(
            @ForAll("timings") StoredTimings stored, @ForAll("runs") Timings run) throws IOException {
        StoredTimings timings = stored;
        for (int i = 0; i < LONG_ENOUGH; i++) {
            timings = TimingsUpdate.merge(timings, run, modulesOf(run));
        }
        TimingsFile.write(file, timings);

        for (int i = 0; i < 3; i++) {
            timings = TimingsUpdate.merge(TimingsFile.read(file), run, modulesOf(run));
            assertThat(TimingsFile.write(file, timings)).isFalse();
        }
    }

    @Property(tries = 300)
    void a_value_comes_to_rest_near_to_what_is_measured(
            @ForAll("seconds") double stored, @ForAll("seconds") double measured) {
        double value = afterRuns(LONG_ENOUGH, stored, measured);

        assertThat(Math.abs(value - measured)).isLessThanOrEqualTo(Math.max(0.0065, 0.155 * value + 0.0005));
    }

    @Property(tries = 300)
    void a_run_moves_a_value_towards_what_is_measured_by_a_third_at_most(
            @ForAll("seconds") double stored, @ForAll("seconds") double measured) {
        double before = Seconds.rounded(stored);
        double after = afterRuns(1, stored, measured);

        double rounding = 0.001 + 0.01 * Math.max(after, before);
        assertThat(Math.abs(after - before)).isLessThanOrEqualTo(Math.abs(measured - before) / 3 + rounding);
        assertThat(after).isBetween(Math.min(before, measured) - rounding, Math.max(before, measured) + rounding);
    }

    private static double afterRuns(int runs, double stored, double measured) {
        TestTime start = new TestTime("m", "FooTest#a", stored);
        Timings run = new Timings(List.of(new TestTime("m", "FooTest#a", measured)), List.of());
        StoredTimings timings = new StoredTimings(List.of(new StoredTest(start, 0)), List.of());
        for (int i = 0; i < runs; i++) {
            timings = TimingsUpdate.merge(timings, run, Set.of("m"));
        }
        ToDoubleFunction<StoredTimings> only = all -> all.tests().get(0).seconds();
        return only.applyAsDouble(timings);
    }

    @Property(tries = 100)
    void only_modules_that_took_part_are_touched(@ForAll("timings") StoredTimings stored, @ForAll("runs") Timings run) {
        Set<String> ran = modulesOf(run);

        StoredTimings merged = TimingsUpdate.merge(stored, run, ran);

        assertThat(outside(ran, merged)).isEqualTo(outside(ran, stored));
    }

    private static StoredTimings outside(Set<String> modules, StoredTimings timings) {
        return new StoredTimings(
                timings.tests().stream()
                        .filter(test -> !modules.contains(test.time().module()))
                        .toList(),
                timings.classes().stream()
                        .filter(type -> !modules.contains(type.time().module()))
                        .toList());
    }

    @Property(tries = 100)
    void all_that_was_measured_is_stored_as_seen(@ForAll("timings") StoredTimings stored, @ForAll("runs") Timings run) {
        StoredTimings merged = TimingsUpdate.merge(stored, run, modulesOf(run));

        Set<Stored.Key> seen = merged.tests().stream()
                .filter(test -> test.unseenRuns() == 0
                        && modulesOf(run).contains(test.key().module()))
                .map(StoredTest::key)
                .collect(Collectors.toSet());
        assertThat(run.tests())
                .extracting(test -> new Stored.Key(test.module(), test.test()))
                .hasSameElementsAs(seen);
    }
}
