package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingsUpdateTest {
    private static final Timings NOTHING_RAN = Timings.NONE;

    private static StoredTimings stored(Stored<TestTime>... tests) {
        return new StoredTimings(List.of(tests), List.of());
    }

    private static Stored<TestTime> test(String module, String test, double seconds, int unseenRuns) {
        return new Stored<>(new TestTime(module, test, seconds), Recent.unseen(unseenRuns));
    }

    private static Stored<ClassTime> type(String name, double seconds, ClassKind kind, String unit, int unseenRuns) {
        return new Stored<>(new ClassTime("m", name, seconds, kind, unit), Recent.unseen(unseenRuns));
    }

    private static Timings run(TestTime... tests) {
        return new Timings(List.of(tests), List.of());
    }

    @Test
    void a_first_measurement_is_taken_as_it_is() {
        Timings run = new Timings(
                List.of(new TestTime("m", "FooTest#a", 1.2345)),
                List.of(new ClassTime("m", "FooTest", 0.0123, ClassKind.EXPENSIVE, "FooTest")));

        assertThat(TimingsUpdate.merge(StoredTimings.NONE, run, new FoundAll("m")))
                .isEqualTo(new StoredTimings(
                        List.of(test("m", "FooTest#a", 1.23, 0)),
                        List.of(type("FooTest", 0.012, ClassKind.EXPENSIVE, "FooTest", 0))));
    }

    @ParameterizedTest
    @CsvSource({
        // stored, runs, after
        "100, 124 124 124, 100",
        "100, 76 76 76, 100",
        "0.010, 0.016 0.016 0.016, 0.010", // 60 %, but no more than 6 ms
        "1, 10, 1", // an outlier
        "1, 10 10, 1",
        "1, 10 10 1, 1",
        "1, 10 1 10 1 10, 1",
        "1, 10 0.1 10 0.1, 1", // an outlier on either side
        "3, 6 5 7, 6",
        "6, 3 4 2, 3",
        "1, 2 2 2 4 4 4, 4",
        "0, 0.03 0.04 0.05, 0.04",
        "0.9, 0 0 0, 0",
    })
    void a_known_value_follows_three_runs_that_agree(double stored, String runs, double after) {
        StoredTimings timings = stored(test("m", "FooTest#a", stored, 0));
        for (String measured : runs.split(" ")) {
            timings = TimingsUpdate.merge(
                    timings, run(new TestTime("m", "FooTest#a", Double.parseDouble(measured))), new FoundAll("m"));
        }

        assertThat(timings.tests().get(0).seconds()).isEqualTo(after);
    }

    @Test
    void what_was_far_off_is_remembered() {
        StoredTimings stored = stored(test("m", "FooTest#a", 1, 0));
        StoredTimings slow = TimingsUpdate.merge(stored, run(new TestTime("m", "FooTest#a", 2)), new FoundAll("m"));

        assertThat(slow)
                .isEqualTo(stored(new Stored<>(new TestTime("m", "FooTest#a", 1), new Recent(0, List.of(2.0)))));
        assertThat(TimingsUpdate.merge(slow, run(new TestTime("m", "FooTest#a", 1.1)), new FoundAll("m")))
                .isEqualTo(stored);
    }

    @Test
    void what_is_gone_is_forgotten_at_once() {
        StoredTimings stored = stored(test("m", "FooTest#a", 1, 0), test("m", "FooTest#gone", 1, 0));

        assertThat(TimingsUpdate.merge(stored, NOTHING_RAN, without(name -> name.endsWith("gone"))))
                .isEqualTo(stored(test("m", "FooTest#a", 1, 1)));
    }

    /** All modules ran, and these names are gone. */
    private static TimingsUpdate.Found without(Predicate<String> gone) {
        return new TimingsUpdate.Found() {
            @Override
            public boolean ran(String module) {
                return true;
            }

            @Override
            public boolean isGone(String module, String name) {
                return gone.test(name);
            }
        };
    }

    private static ClassTime in(String name, String setUp) {
        return new ClassTime("m", name, 1, ClassKind.PLAIN, name, setUp);
    }

    private static SetUpTime context(String name, double seconds) {
        return new SetUpTime("m", name, "jvm", seconds);
    }

    private static StoredTimings merge(StoredTimings stored, List<ClassTime> classes, List<SetUpTime> setUps) {
        return TimingsUpdate.merge(stored, new Timings(List.of(), classes, setUps), without(name -> true));
    }

    @Test
    void a_set_up_that_classes_share_keeps_its_name_while_it_has_one_of_them() {
        StoredTimings stored = StoredTimings.of(
                new Timings(List.of(), List.of(in("B", "of B"), in("C", "of B")), List.of(context("of B", 5))));

        StoredTimings merged = merge(stored, List.of(in("A", "of A"), in("C", "of A")), List.of(context("of A", 5)));

        assertThat(merged.setUps()).extracting(Stored::time).containsExactly(context("of B", 5));
        assertThat(merged.classes()).extracting(Stored::time).containsExactly(in("A", "of B"), in("C", "of B"));
    }

    @Test
    void of_two_set_ups_that_come_of_one_each_has_a_name() {
        StoredTimings stored = StoredTimings.of(
                new Timings(List.of(), List.of(in("A", "of A"), in("B", "of A")), List.of(context("of A", 5))));

        StoredTimings merged = merge(
                stored, List.of(in("A", "of A"), in("B", "of B")), List.of(context("of A", 5), context("of B", 4)));

        assertThat(merged.setUps()).extracting(Stored::time).containsExactly(context("of A", 5), context("of B", 4));
        assertThat(merged.classes()).extracting(Stored::time).containsExactly(in("A", "of A"), in("B", "of B"));
    }

    @Test
    void a_set_up_is_there_as_long_as_a_class_stands_in_it() {
        StoredTimings stored = StoredTimings.of(
                new Timings(List.of(), List.of(in("A", "of A")), List.of(context("of A", 5), context("of B", 5))));

        StoredTimings merged = merge(stored, List.of(in("A", "of A")), List.of());

        assertThat(merged.setUps()).extracting(setUp -> setUp.time().name()).containsExactly("of A");
    }

    @Test
    void the_kind_and_the_unit_of_a_class_are_those_of_the_newest_run() {
        StoredTimings stored = new StoredTimings(List.of(), List.of(type("FooTest", 1, ClassKind.PLAIN, "FooTest", 0)));
        Timings run = new Timings(List.of(), List.of(new ClassTime("m", "FooTest", 1.01, ClassKind.WHOLE, "Base")));

        assertThat(TimingsUpdate.merge(stored, run, new FoundAll("m")).classes())
                .containsExactly(type("FooTest", 1, ClassKind.WHOLE, "Base", 0));
    }

    @Test
    void what_does_not_occur_grows_older_and_is_dropped_in_the_tenth_run() {
        StoredTimings timings = new StoredTimings(
                List.of(test("m", "FooTest#a", 1, 0)), List.of(type("FooTest", 2, ClassKind.EXPENSIVE, "FooTest", 0)));

        for (int run = 1; run <= 9; run++) {
            timings = TimingsUpdate.merge(timings, NOTHING_RAN, new FoundAll("m"));

            assertThat(timings)
                    .isEqualTo(new StoredTimings(
                            List.of(test("m", "FooTest#a", 1, run)),
                            List.of(type("FooTest", 2, ClassKind.EXPENSIVE, "FooTest", run))));
        }
        assertThat(TimingsUpdate.merge(timings, NOTHING_RAN, new FoundAll("m"))).isEqualTo(StoredTimings.NONE);
    }

    @Test
    void what_occurs_again_is_young_again_and_has_kept_its_time() {
        StoredTimings merged = TimingsUpdate.merge(
                stored(test("m", "FooTest#a", 3, 9)), run(new TestTime("m", "FooTest#a", 3.1)), new FoundAll("m"));

        assertThat(merged).isEqualTo(stored(test("m", "FooTest#a", 3, 0)));
    }

    @Test
    void modules_that_took_no_part_stay_as_they_are() {
        StoredTimings before = stored(
                test("ran", "FooTest#a", 1, 0),
                test("ran", "FooTest#gone", 1, 9),
                test("ran", "FooTest#left", 1, 0),
                test("rest", "FooTest#a", 1, 0),
                test("rest", "FooTest#old", 1, 9));

        StoredTimings after = TimingsUpdate.merge(
                before, run(new TestTime("ran", "FooTest#a", 1.1)), new FoundAll("ran", "without-tests"));

        assertThat(after)
                .isEqualTo(stored(
                        test("ran", "FooTest#a", 1, 0),
                        test("ran", "FooTest#left", 1, 1),
                        test("rest", "FooTest#a", 1, 0),
                        test("rest", "FooTest#old", 1, 9)));
    }

    @Test
    void tests_of_the_same_name_in_two_modules_are_two_tests() {
        StoredTimings merged = TimingsUpdate.merge(
                stored(test("one", "FooTest#a", 3, 0), test("two", "FooTest#a", 30, 0)),
                run(
                        new TestTime("one", "FooTest#a", 3.3),
                        new TestTime("two", "FooTest#a", 33),
                        new TestTime("three", "FooTest#a", 5)),
                new FoundAll("one", "two"));

        assertThat(merged)
                .isEqualTo(stored(
                        test("one", "FooTest#a", 3, 0),
                        test("two", "FooTest#a", 30, 0),
                        test("three", "FooTest#a", 5, 0)));
    }
}
