package io.github.distributedtests.timings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TimingsFilePropertiesTest extends TimingsFileProperties {
    @Property(tries = 200)
    void what_is_written_is_read_back_whatever_the_names(@ForAll("timings") StoredTimings timings) throws IOException {
        TimingsFile.write(file, timings);

        assertThat(TimingsFile.read(file)).isEqualTo(timings);
    }

    @Property(tries = 50)
    void the_order_of_entries_leaves_no_trace(@ForAll("timings") StoredTimings timings, @ForAll Random random)
            throws IOException {
        TimingsFile.write(file, timings);
        List<Stored<TestTime>> tests = new ArrayList<>(timings.tests());
        List<Stored<ClassTime>> classes = new ArrayList<>(timings.classes());
        Collections.shuffle(tests, random);
        List<Stored<SetUpTime>> setUps = new ArrayList<>(timings.setUps());
        Collections.shuffle(classes, random);
        Collections.shuffle(setUps, random);

        assertThat(TimingsFile.write(file, new StoredTimings(tests, classes, setUps)))
                .isFalse();
    }

    @Property(tries = 100)
    void a_file_that_was_cut_off_within_a_line_is_refused(
            @ForAll("timings") StoredTimings timings, @ForAll @IntRange(max = 1000) int permille) throws IOException {
        Files.write(file, new byte[0]); // in the place of the one before, which is no timings file any more
        TimingsFile.write(file, timings);
        byte[] whole = Files.readAllBytes(file);
        int length = whole.length * permille / 1000;
        Files.write(file, Arrays.copyOf(whole, length));

        boolean betweenLines = length > 0 && whole[length - 1] == '\n';
        assertThat(canBeRead()).isEqualTo(betweenLines);
    }

    private boolean canBeRead() throws IOException {
        try {
            TimingsFile.read(file);
            return true;
        } catch (UnreadableTimings e) {
            return false;
        }
    }
}
