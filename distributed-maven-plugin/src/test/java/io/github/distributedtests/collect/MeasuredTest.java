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
import java.util.function.Consumer;
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
    void of_what_the_ledgers_say_of_the_building_of_a_module_the_last_counts() {
        bothNodes(
                story -> story.built("com.acme:core", "com.acme:root", 2, 1).built("com.acme:root", "", 4, 0),
                "a.A#one");
        bothNodes(story -> story.with("execution", "it")
                .with("plugin", "failsafe")
                .noJvm()
                .built("com.acme:core", "com.acme:root", 3, 1));

        StoredTimings timings = addedToStored();
        assertThat(timings.setUps())
                .extracting(Stored::time)
                .filteredOn(SetUpTime::isBuild)
                .containsExactlyInAnyOrder(
                        new SetUpTime("com.acme:core", "build", "com.acme:root", 4),
                        new SetUpTime("com.acme:root", "build", "", 4));
        assertThat(timings.timings().modules()).containsExactly("com.acme:core");
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

    private static final long SECOND = 1_000_000_000L;

    private StoredTimings addedTo(StoredTimings stored) {
        return new Measured(Ledgers.below(List.of(root))).addedTo(stored);
    }

    /** Node 1 has the classes a.A and c.C, node 2 has b.B and d.D. */
    private NodeStory node(int node) {
        return new NodeStory(root, node, 2, "a.A#one", "b.B#one", "c.C#one", "d.D#one");
    }

    private static List<String> setUpsOfClasses(StoredTimings timings) {
        return timings.classes().stream()
                .map(type -> type.time().className() + " in " + type.time().setUp())
                .toList();
    }

    @Test
    void a_context_is_a_set_up_of_the_classes_that_share_it_and_no_part_of_the_test_jvm() {
        node(1).jvm(jvm -> jvm.plans(jvm.own())
                        .getsContext("a.A", 1, 20 * SECOND)
                        .getsContext("c.C", 1, 0)
                        .runs(jvm.own())
                        .finishes())
                .write();
        node(2).jvm(jvm -> jvm.plans(jvm.own()).runs(jvm.own()).finishes()).write();

        StoredTimings timings = addedTo(StoredTimings.NONE);

        assertThat(timings.setUps())
                .extracting(Stored::time)
                .containsExactly(
                        new SetUpTime("com.acme:core", "context of a.A", "surefire:default-test", 20),
                        new SetUpTime("com.acme:core", "surefire:default-test", 40));
        assertThat(setUpsOfClasses(timings))
                .containsExactly(
                        "a.A in context of a.A",
                        "b.B in surefire:default-test",
                        "c.C in context of a.A",
                        "d.D in surefire:default-test");
    }

    private void eachNodeHasOneContextOfItsOwn(String signatureOfB, String signatureOfD) {
        for (int number = 1; number <= 2; number++) {
            String first = number == 1 ? "a.A" : "b.B";
            String second = number == 1 ? "c.C" : "d.D";
            node(number)
                    .configuresContext("a.A", "s")
                    .configuresContext("b.B", signatureOfB)
                    .configuresContext("c.C", "s")
                    .configuresContext("d.D", signatureOfD)
                    .jvm(jvm -> jvm.plans(jvm.own())
                            .getsContext(first, 1, SECOND)
                            .getsContext(second, 1, 0)
                            .runs(jvm.own())
                            .finishes())
                    .write();
        }
    }

    @Test
    void nodes_that_started_contexts_which_class_files_configure_alike_started_the_same_one() {
        eachNodeHasOneContextOfItsOwn("s", "s");

        assertThat(setUpsOfClasses(addedTo(StoredTimings.NONE)))
                .allSatisfy(type -> assertThat(type).endsWith(" in context of a.A"));
    }

    @Test
    void of_contexts_that_class_files_configure_otherwise_each_is_one() {
        eachNodeHasOneContextOfItsOwn("t", "u");

        assertThat(setUpsOfClasses(addedTo(StoredTimings.NONE)))
                .containsExactly(
                        "a.A in context of a.A",
                        "b.B in context of b.B",
                        "c.C in context of a.A",
                        "d.D in context of b.B");
    }

    /** Two classes on the only node. */
    private NodeStory oneNode(Consumer<NodeStory.Jvm> contexts) {
        return new NodeStory(root, 1, 1, "a.A#one", "b.B#one", "c.C#one")
                .configuresContext("a.A", "s")
                .configuresContext("b.B", "s")
                .configuresContext("c.C", "s")
                .jvm(jvm -> {
                    contexts.accept(jvm.plans(jvm.own()));
                    jvm.runs(jvm.own()).finishes();
                });
    }

    @Test
    void contexts_that_a_test_jvm_keeps_side_by_side_are_two_whatever_class_files_say() {
        oneNode(jvm -> jvm.getsContext("a.A", 1, SECOND)
                        .getsContext("b.B", 2, SECOND)
                        .getsContext("c.C", 1, 0))
                .write();

        assertThat(setUpsOfClasses(addedTo(StoredTimings.NONE)))
                .containsExactly("a.A in context of a.A", "b.B in context of b.B", "c.C in context of a.A");
    }

    @Test
    void what_starts_again_is_a_cost_of_the_class_that_needs_it() {
        oneNode(jvm -> jvm.getsContext("a.A", 1, 3 * SECOND)
                        .getsContext("b.B", 2, 2 * SECOND)
                        .getsContext("c.C", 2, 0))
                .write();

        StoredTimings timings = addedTo(StoredTimings.NONE);

        assertThat(timings.setUps().get(0).time())
                .isEqualTo(new SetUpTime("com.acme:core", "context of a.A", "surefire:default-test", 3));
        assertThat(timings.classes()).extracting(Stored::seconds).containsExactly(0.0, 2.0, 0.0);
    }

    @Test
    void a_class_whose_context_failed_stays_in_the_one_that_is_known() {
        oneNode(jvm -> jvm.getsContext("a.A", 1, SECOND).getsContext("b.B", 1, 0))
                .write();
        StoredTimings before = addedTo(StoredTimings.NONE);
        oneNode(jvm -> jvm.getsContext("a.A", 0, 0).getsContext("b.B", 0, 0))
                .with("run", "later")
                .with("started", Long.toString(NodeStory.START_MILLIS + 100_000))
                .write();

        StoredTimings after = addedTo(before);

        assertThat(after.setUps()).extracting(setUp -> setUp.time().name()).contains("context of a.A");
        assertThat(setUpsOfClasses(after)).isEqualTo(setUpsOfClasses(before));
    }

    @Test
    void a_context_that_no_class_has_any_more_is_forgotten() {
        StoredTimings before = new StoredTimings(
                List.of(),
                List.of(),
                List.of(new Stored<>(
                        new SetUpTime("com.acme:core", "context of a.A", "surefire:default-test", 3),
                        Recent.AS_STORED)));
        oneNode(jvm -> {}).write();

        assertThat(addedTo(before).setUps())
                .extracting(setUp -> setUp.time().name())
                .containsExactly("surefire:default-test");
    }

    @Test
    void a_context_in_a_test_jvm_for_each_class_is_a_cost_of_the_class() {
        new NodeStory(root, 1, 1, "a.A#one", "b.B#two")
                .jvm(jvm -> jvm.plans("a.A#one")
                        .getsContext("a.A", 1, 20 * SECOND)
                        .runs("a.A#one")
                        .finishes())
                .jvm(jvm -> jvm.plans("b.B#two").runs("b.B#two").finishes())
                .write();

        StoredTimings timings = addedTo(StoredTimings.NONE);

        assertThat(timings.setUps()).isEmpty();
        assertThat(timings.classes()).extracting(Stored::seconds).containsExactly(40.0, 20.0);
    }
}
