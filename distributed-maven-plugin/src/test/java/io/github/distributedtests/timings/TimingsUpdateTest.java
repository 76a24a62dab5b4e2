package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingsUpdateTest {
    private static final Timings NOTHING_RAN = Timings.NONE;

    private static StoredTimings stored(StoredTest... tests) {
        return new StoredTimings(List.of(tests), List.of());
    }

    private static StoredTest test(String module, String test, double seconds, int unseenRuns) {
        return new StoredTest(new TestTime(module, test, seconds), unseenRuns);
    }

    private static StoredClass type(String name, double seconds, ClassKind kind, String unit, int unseenRuns) {
        return new StoredClass(new ClassTime("m", name, seconds, kind, unit), unseenRuns);
    }

    private static Timings run(TestTime... tests) {
        return new Timings(List.of(tests), List.of());
    }

    @Test
    void a_first_measurement_is_taken_as_it_is() {
        Timings run = new Timings(
                List.of(new TestTime("m", "FooTest#a", 1.2345)),
                List.of(new ClassTime("m", "FooTest", 0.0123, ClassKind.EXPENSIVE, "FooTest")));

        assertThat(TimingsUpdate.merge(StoredTimings.NONE, run, Set.of("m")))
                .isEqualTo(new StoredTimings(
                        List.of(test("m", "FooTest#a", 1.23, 0)),
                        List.of(type("FooTest", 0.012, ClassKind.EXPENSIVE, "FooTest", 0))));
    }

    @ParameterizedTest
    @CsvSource({
        // stored, measured, after
        "3, 6, 4",
        "6, 3, 5",
        "1, 10, 4", // an outlier
        "0.9, 0, 0.6",
        "0, 0.03, 0.01",
        "100, 114, 100",
        "100, 116, 105",
        "100, 86, 100",
        "100, 84, 94.7",
        "0.010, 0.015, 0.010", // 50 %, but less than 2 ms of the average
        "0.010, 0.017, 0.012",
        "0.010, 0.005, 0.010",
        "0.001, 0.0004, 0.001",
    })
    void a_known_value_moves_by_a_third_if_that_is_worth_a_change(double stored, double measured, double after) {
        StoredTimings merged = TimingsUpdate.merge(
                stored(test("m", "FooTest#a", stored, 0)), run(new TestTime("m", "FooTest#a", measured)), Set.of("m"));

        assertThat(merged).isEqualTo(stored(test("m", "FooTest#a", after, 0)));
    }

    @Test
    void the_kind_and_the_unit_of_a_class_are_those_of_the_newest_run() {
        StoredTimings stored = new StoredTimings(List.of(), List.of(type("FooTest", 1, ClassKind.PLAIN, "FooTest", 0)));
        Timings run = new Timings(List.of(), List.of(new ClassTime("m", "FooTest", 1.01, ClassKind.WHOLE, "Base")));

        assertThat(TimingsUpdate.merge(stored, run, Set.of("m")).classes())
                .containsExactly(type("FooTest", 1, ClassKind.WHOLE, "Base", 0));
    }

    @Test
    void what_does_not_occur_grows_older_and_is_dropped_in_the_tenth_run() {
        StoredTimings timings = new StoredTimings(
                List.of(test("m", "FooTest#a", 1, 0)), List.of(type("FooTest", 2, ClassKind.EXPENSIVE, "FooTest", 0)));

        for (int run = 1; run <= 9; run++) {
            timings = TimingsUpdate.merge(timings, NOTHING_RAN, Set.of("m"));

            assertThat(timings)
                    .isEqualTo(new StoredTimings(
                            List.of(test("m", "FooTest#a", 1, run)),
                            List.of(type("FooTest", 2, ClassKind.EXPENSIVE, "FooTest", run))));
        }
        assertThat(TimingsUpdate.merge(timings, NOTHING_RAN, Set.of("m"))).isEqualTo(StoredTimings.NONE);
    }

    @Test
    void what_occurs_again_is_young_again_and_has_kept_its_time() {
        StoredTimings merged = TimingsUpdate.merge(
                stored(test("m", "FooTest#a", 3, 9)), run(new TestTime("m", "FooTest#a", 6)), Set.of("m"));

        assertThat(merged).isEqualTo(stored(test("m", "FooTest#a", 4, 0)));
    }

    @Test
    void modules_that_took_no_part_stay_as_they_are() {
        StoredTimings before = stored(
                test("ran", "FooTest#a", 1, 0),
                test("ran", "FooTest#gone", 1, 9),
                test("ran", "FooTest#left", 1, 0),
                test("rest", "FooTest#a", 1, 0),
                test("rest", "FooTest#old", 1, 9));

        StoredTimings after =
                TimingsUpdate.merge(before, run(new TestTime("ran", "FooTest#a", 4)), Set.of("ran", "without-tests"));

        assertThat(after)
                .isEqualTo(stored(
                        test("ran", "FooTest#a", 2, 0),
                        test("ran", "FooTest#left", 1, 1),
                        test("rest", "FooTest#a", 1, 0),
                        test("rest", "FooTest#old", 1, 9)));
    }

    @Test
    void tests_of_the_same_name_in_two_modules_are_two_tests() {
        StoredTimings merged = TimingsUpdate.merge(
                stored(test("one", "FooTest#a", 3, 0), test("two", "FooTest#a", 30, 0)),
                run(new TestTime("one", "FooTest#a", 6), new TestTime("two", "FooTest#a", 60)),
                Set.of("one", "two"));

        assertThat(merged).isEqualTo(stored(test("one", "FooTest#a", 4, 0), test("two", "FooTest#a", 40, 0)));
    }
}
