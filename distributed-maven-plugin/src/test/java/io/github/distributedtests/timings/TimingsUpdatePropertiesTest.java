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
    /** What is not in the run is forgotten by then, and the rest has followed it. */
    private static final int LONG_ENOUGH = 12;

    @Provide
    Arbitrary<Timings> runs() {
        return StoredEntries.storedTimings().map(StoredTimings::timings);
    }

    @Provide
    Arbitrary<Double> seconds() {
        return StoredEntries.seconds();
    }

    private static FoundAll found(Timings run) {
        return new FoundAll(modulesOf(run));
    }

    private static Set<String> modulesOf(Timings timings) {
        return Stream.of(
                        timings.tests().stream().map(TestTime::module),
                        timings.classes().stream().map(ClassTime::module),
                        timings.setUps().stream().map(SetUpTime::module))
                .flatMap(modules -> modules)
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void the_file_of_a_first_run_does_not_change_when_the_same_run_comes_again(@ForAll("runs") Timings run)
            throws IOException {
        StoredTimings first = TimingsUpdate.merge(StoredTimings.NONE, run, found(run));
        TimingsFile.write(file, first);

        StoredTimings second = TimingsUpdate.merge(TimingsFile.read(file), run, found(run));

        assertThat(TimingsFile.write(file, second)).isFalse();
    }

    @Property(tries = 100)
    void the_same_run_again_and_again_comes_to_rest(
            @ForAll("timings") StoredTimings stored, @ForAll("runs") Timings run) throws IOException {
        StoredTimings timings = stored;
        for (int i = 0; i < LONG_ENOUGH; i++) {
            timings = TimingsUpdate.merge(timings, run, found(run));
        }
        TimingsFile.write(file, timings);

        for (int i = 0; i < 3; i++) {
            timings = TimingsUpdate.merge(TimingsFile.read(file), run, found(run));
            assertThat(TimingsFile.write(file, timings)).isFalse();
        }
    }

    @Property(tries = 300)
    void three_runs_that_agree_are_followed(@ForAll("seconds") double stored, @ForAll("seconds") double measured) {
        double value = afterRuns(3, stored, measured);

        assertThat(Math.abs(value - measured)).isLessThanOrEqualTo(Math.max(0.0065, 0.26 * Math.max(stored, value)));
    }

    @Property(tries = 300)
    void two_runs_move_nothing(@ForAll("seconds") double stored, @ForAll("seconds") double measured) {
        assertThat(afterRuns(2, stored, measured)).isEqualTo(Seconds.rounded(stored));
    }

    private static double afterRuns(int runs, double stored, double measured) {
        TestTime start = new TestTime("m", "FooTest#a", stored);
        Timings run = new Timings(List.of(new TestTime("m", "FooTest#a", measured)), List.of());
        StoredTimings timings = new StoredTimings(List.of(new Stored<>(start, Recent.AS_STORED)), List.of());
        for (int i = 0; i < runs; i++) {
            timings = TimingsUpdate.merge(timings, run, new FoundAll("m"));
        }
        ToDoubleFunction<StoredTimings> only = all -> all.tests().get(0).seconds();
        return only.applyAsDouble(timings);
    }

    @Property(tries = 100)
    void only_modules_that_took_part_are_touched(@ForAll("timings") StoredTimings stored, @ForAll("runs") Timings run) {
        Set<String> ran = modulesOf(run);

        StoredTimings merged = TimingsUpdate.merge(stored, run, new FoundAll(ran));

        assertThat(outside(ran, merged)).isEqualTo(outside(ran, stored));
    }

    private static StoredTimings outside(Set<String> modules, StoredTimings timings) {
        return new StoredTimings(
                timings.tests().stream()
                        .filter(test -> !modules.contains(test.time().module()))
                        .toList(),
                timings.classes().stream()
                        .filter(type -> !modules.contains(type.time().module()))
                        .toList(),
                timings.setUps().stream()
                        .filter(setUp -> !modules.contains(setUp.time().module()))
                        .toList());
    }

    @Property(tries = 100)
    void all_that_was_measured_is_stored_as_seen(@ForAll("timings") StoredTimings stored, @ForAll("runs") Timings run) {
        StoredTimings merged = TimingsUpdate.merge(stored, run, found(run));

        Set<Stored.Key> seen = merged.tests().stream()
                .filter(test -> test.recent().unseenRuns() == 0
                        && modulesOf(run).contains(test.key().module()))
                .map(Stored::key)
                .collect(Collectors.toSet());
        assertThat(run.tests())
                .extracting(test -> new Stored.Key(test.module(), test.test()))
                .hasSameElementsAs(seen);
    }
}
