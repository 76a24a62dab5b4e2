package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.timings.Recent;
import io.github.distributedtests.timings.StoredTest;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.verdict.NodeStory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {
    private static final StoredTimings STORED =
            new StoredTimings(List.of(new StoredTest(new TestTime("com.acme:core", "a.A#one", 3), Recent.AS_STORED)), List.of());

    @TempDir
    Path root;

    private StoredTimings addedToStored() {
        return Measured.addedTo(STORED, Ledgers.below(List.of(root)));
    }

    @Test
    void a_module_whose_tests_were_skipped_keeps_its_timings_as_they_are() {
        new NodeStory(root, 1, 2).noJvm().finished("skipped").write();
        new NodeStory(root, 2, 2).noJvm().finished("skipped").write();

        assertThat(addedToStored()).isEqualTo(STORED);
    }

    @Test
    void a_module_whose_tests_ran_without_this_one_remembers_that() {
        new NodeStory(root, 1, 2, "a.A#two").write();
        new NodeStory(root, 2, 2, "a.A#two").write();

        assertThat(addedToStored().tests())
                .filteredOn(test -> test.time().test().equals("a.A#one"))
                .extracting(test -> test.recent().unseenRuns())
                .containsExactly(1);
    }
}
