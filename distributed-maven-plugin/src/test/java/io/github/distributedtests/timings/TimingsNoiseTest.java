package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many lines of the file change although the suite did not, because each test was faster or slower by chance. */
class TimingsNoiseTest {
    private static final int TESTS = 4000;
    private static final int RUNS = 10;

    @TempDir
    private Path folder;

    private final Random random = new Random(42);
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("timings.tsv");
    }

    /** Mean durations like those of a large library's tests: half below 2 ms, one in a hundred above 60 ms. */
    private double likeALibrary() {
        return 0.002 * Math.exp(1.5 * random.nextGaussian());
    }

    /** Mean durations from 0.1 s to 10 s, none so short that its noise is not worth a change. */
    private double slow() {
        return 0.1 * Math.pow(100, random.nextDouble());
    }

    private List<Double> times(DoubleSupplier time) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TESTS; i++) {
            times.add(time.getAsDouble());
        }
        return times;
    }

    /** @param factor of each time, at random from the noise below to the noise above it */
    private void run(List<Double> times, double factor, double noise) throws IOException {
        List<TestTime> measured = new ArrayList<>();
        for (int i = 0; i < TESTS; i++) {
            double luck = 1 + noise * (2 * random.nextDouble() - 1);
            measured.add(new TestTime("m", "com.acme.Foo%dTest#bar".formatted(i), times.get(i) * factor * luck));
        }
        StoredTimings stored = Files.exists(file) ? TimingsFile.read(file) : StoredTimings.NONE;
        TimingsFile.write(file, TimingsUpdate.merge(stored, new Timings(measured, List.of()), new FoundAll("m")));
    }

    private double changedPartOverRuns(List<Double> times) throws IOException {
        run(times, 1, 0.2);
        int changed = 0;
        for (int i = 0; i < RUNS; i++) {
            List<String> before = Files.readAllLines(file);
            run(times, 1, 0.2);
            List<String> after = Files.readAllLines(file);
            assertThat(after).hasSameSizeAs(before);
            for (int line = 0; line < after.size(); line++) {
                changed += after.get(line).equals(before.get(line)) ? 0 : 1;
            }
        }
        return (double) changed / RUNS / TESTS;
    }

    @Test
    void noise_of_20_percent_changes_few_lines_of_a_library() throws IOException {
        assertThat(changedPartOverRuns(times(this::likeALibrary))).isBetween(0.0005, 0.02);
    }

    @Test
    void noise_of_20_percent_changes_a_minority_of_the_lines_even_where_every_test_is_slow() throws IOException {
        assertThat(changedPartOverRuns(times(this::slow))).isBetween(0.02, 0.25);
    }

    @Test
    void noise_does_not_hide_that_everything_takes_twice_as_long() throws IOException {
        List<Double> times = times(this::slow);
        run(times, 1, 0.2);
        double before = sum();

        for (int i = 0; i < 3; i++) {
            run(times, 2, 0.2);
        }

        assertThat(sum() / before).isBetween(1.85, 2.05);
    }

    @Test
    void one_run_on_a_slow_machine_changes_nothing() throws IOException {
        List<Double> times = times(this::slow);
        run(times, 1, 0.2);
        double before = sum();

        run(times, 2, 0.2);
        assertThat(sum() / before).isEqualTo(1);

        run(times, 1, 0.2);
        assertThat(sum() / before).isBetween(0.98, 1.02);
    }

    private double sum() throws IOException {
        return TimingsFile.read(file).tests().stream()
                .mapToDouble(Stored::seconds)
                .sum();
    }
}
