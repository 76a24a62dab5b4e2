package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.Recent;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.Stored;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.verdict.NodeStory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {
    private static final StoredTimings STORED = new StoredTimings(
            List.of(new Stored<>(new TestTime("com.acme:core", "a.A#one", 3), Recent.AS_STORED)), List.of());

    @TempDir
    Path root;

    private StoredTimings addedToStored() {
        return new Measured(Ledgers.below(List.of(root))).addedTo(STORED);
    }

    private List<Integer> unseenRunsOfOne() {
        return addedToStored().tests().stream()
                .filter(test -> test.time().test().equals("a.A#one"))
                .map(test -> test.recent().unseenRuns())
                .toList();
    }

    private void bothNodes(UnaryOperator<NodeStory> with, String... tests) {
        with.apply(new NodeStory(root, 1, 2, tests)).write();
        with.apply(new NodeStory(root, 2, 2, tests)).write();
    }

    private void onItsNode(String test, String ended, Outcome outcome) {
        new NodeStory(root, 1, 2, test)
                .jvm(jvm -> jvm.sees().plans(test).ends(ended, "", outcome).finishes())
                .write();
        new NodeStory(root, 2, 2, test).write();
    }

    @Test
    void a_module_whose_tests_were_skipped_keeps_its_timings_as_they_are() {
        bothNodes(story -> story.noJvm().finished("skipped"));

        assertThat(addedToStored()).isEqualTo(STORED);
    }

    @Test
    void a_module_in_which_no_node_found_a_test_is_told_from_one_that_is_not_known() {
        bothNodes(story -> story, "a.A#one");
        bothNodes(story ->
                story.with("module", "com.acme:docs").with("run", "docs").noJvm());

        StoredTimings timings = addedToStored();
        assertThat(timings.setUps())
                .filteredOn(setUp -> setUp.time().name().equals(SetUpTime.NO_TESTS))
                .extracting(setUp -> setUp.time().module())
                .containsExactly("com.acme:docs");
        assertThat(timings.timings().modules()).containsExactly("com.acme:core", "com.acme:docs");
    }

    @Test
    void a_module_of_which_not_all_was_run_may_have_tests() {
        bothNodes(story -> story.with("all", "false").noJvm());

        assertThat(addedToStored().setUps()).isEmpty();
    }

    @Test
    void a_test_that_its_class_does_not_have_any_more_is_forgotten() {
        bothNodes(story -> story, "a.A#two");

        assertThat(unseenRunsOfOne()).isEmpty();
    }

    @Test
    void a_test_that_some_node_saw_is_not_forgotten() {
        onItsNode("a.A#one", "a.A#one", Outcome.SKIPPED);

        assertThat(unseenRunsOfOne()).containsExactly(1);
    }

    @Test
    void the_tests_of_a_class_that_is_gone_are_forgotten() {
        bothNodes(story -> story, "a.B#two");

        assertThat(unseenRunsOfOne()).isEmpty();
    }

    @Test
    void where_the_command_line_selected_tests_a_class_that_was_not_found_may_still_be_there() {
        bothNodes(story -> story.with("all", "false"), "a.B#two");

        assertThat(unseenRunsOfOne()).containsExactly(1);
    }

    @Test
    void a_class_that_no_include_names_is_still_there() {
        bothNodes(story -> story.outside("a.A"), "a.B#two");

        assertThat(unseenRunsOfOne()).containsExactly(1);
    }

    @Test
    void a_class_that_failed_as_a_whole_did_not_show_what_it_has() {
        onItsNode("a.A#two", "a.A", Outcome.FAILED);

        assertThat(unseenRunsOfOne()).containsExactly(1);
    }

    @Test
    void what_a_node_waits_for_besides_tests_and_classes_is_the_cost_of_the_test_jvm() {
        for (int node = 1; node <= 2; node++) {
            new NodeStory(root, node, 2, "a.A#one", "b.B#two")
                    .jvm(jvm -> jvm.sees()
                            .plans(jvm.own())
                            .runs(jvm.own())
                            .endsClass("a.A", 20_000_000_000L)
                            .finishes())
                    .write();
        }

        StoredTimings timings = new Measured(Ledgers.below(List.of(root))).addedTo(StoredTimings.NONE);

        assertThat(timings.setUps())
                .extracting(Stored::time)
                .containsExactly(new SetUpTime("com.acme:core", "surefire:default-test", 40));
        assertThat(timings.classes())
                .extracting(Stored::time)
                .extracting(ClassTime::setUp)
                .containsExactly("surefire:default-test", "surefire:default-test");
    }

    @Test
    void a_test_jvm_for_each_class_is_a_cost_of_the_class() {
        new NodeStory(root, 1, 1, "a.A#one", "b.B#two")
                .jvm(jvm -> jvm.sees()
                        .plans("a.A#one")
                        .runs("a.A#one")
                        .endsClass("a.A", 20_000_000_000L)
                        .finishes())
                .jvm(jvm -> jvm.sees().plans("b.B#two").runs("b.B#two").finishes())
                .write();

        StoredTimings timings = new Measured(Ledgers.below(List.of(root))).addedTo(StoredTimings.NONE);

        assertThat(timings.setUps()).isEmpty();
        assertThat(timings.classes()).extracting(Stored::seconds).containsExactly(40.0, 20.0);
    }
}
