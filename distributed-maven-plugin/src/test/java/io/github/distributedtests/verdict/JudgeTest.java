package io.github.distributedtests.verdict;

import static io.github.distributedtests.verdict.Cause.BUILDS_DIFFER;
import static io.github.distributedtests.verdict.Cause.BUILD_LEDGER_MISSING;
import static io.github.distributedtests.verdict.Cause.BUILD_UNFINISHED;
import static io.github.distributedtests.verdict.Cause.DISCOVERY_DIFFERS;
import static io.github.distributedtests.verdict.Cause.EXECUTION_MISSING;
import static io.github.distributedtests.verdict.Cause.GIVEN_UP;
import static io.github.distributedtests.verdict.Cause.JVM_DIED;
import static io.github.distributedtests.verdict.Cause.JVM_LEDGER_MISSING;
import static io.github.distributedtests.verdict.Cause.NEVER_ENDED;
import static io.github.distributedtests.verdict.Cause.NEVER_STARTED;
import static io.github.distributedtests.verdict.Cause.NODE_MISSING;
import static io.github.distributedtests.verdict.Cause.NOTHING_RAN;
import static io.github.distributedtests.verdict.Cause.NOT_RECORDED;
import static io.github.distributedtests.verdict.Cause.NO_LEDGERS;
import static io.github.distributedtests.verdict.Cause.PLAN_DIFFERS;
import static io.github.distributedtests.verdict.Cause.RAN_TWICE;
import static io.github.distributedtests.verdict.Cause.SELECTION_DIFFERS;
import static io.github.distributedtests.verdict.Cause.SETTINGS_DIFFER;
import static io.github.distributedtests.verdict.Cause.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.Ledgers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One case for each cause: it is found, and nothing else is said beside it. */
class JudgeTest {
    private static final String[] TESTS = {"a.A#one", "a.A#two", "a.B#one", "a.B#two"};

    @TempDir
    Path root;

    @Test
    void without_any_ledger_nothing_can_be_said() throws IOException {
        Files.createDirectories(root.resolve("target"));

        assertThat(causes()).containsExactly(NO_LEDGERS);
        assertThat(problem(NO_LEDGERS).names()).containsExactly(root.toString());
    }

    @Test
    void a_node_that_left_nothing_is_named_with_its_tests() {
        node(1).write();

        assertThat(causes()).containsExactly(NODE_MISSING);
        assertThat(problem(NODE_MISSING).node()).isEqualTo(2);
        assertThat(problem(NODE_MISSING).what())
                .startsWith("Node 2 of 2 never reported")
                .contains("2 tests");
        assertThat(problem(NODE_MISSING).next()).contains("-Dnodes=2 -DnodeNumber=2");
        assertThat(problem(NODE_MISSING).names()).containsExactly("a.A#two", "a.B#two");
    }

    @Test
    void each_missing_node_is_a_problem_of_its_own_also_if_no_test_is_known_to_be_its_own() {
        new NodeStory(root, 1, 4, "a.A#one", "a.A#two").write();

        assertThat(judge().problems()).extracting(Problem::node).containsExactly(2, 3, 4);
        assertThat(causes()).containsOnly(NODE_MISSING);
    }

    @Test
    void a_node_that_did_not_get_to_an_execution_is_named_with_its_tests_there() {
        node(1).write();
        node(2).write();
        node(1).with("module", "com.acme:web").with("run", "web").write();

        assertThat(causes()).containsExactly(EXECUTION_MISSING);
        assertThat(problem(EXECUTION_MISSING).what())
                .contains("Node 2 of 2")
                .contains("com.acme:web (surefire, default-test)")
                .contains("2 tests");
        assertThat(problem(EXECUTION_MISSING).names())
                .containsExactly(
                        "a.A#two in com.acme:web (surefire, default-test)",
                        "a.B#two in com.acme:web (surefire, default-test)");
    }

    @Test
    void an_execution_with_a_class_that_only_the_test_jvm_can_look_into_must_not_be_left_out() {
        node(1).write();
        node(2).write();
        new NodeStory(root, 1, 2)
                .with("module", "com.acme:web")
                .with("run", "web")
                .opaque("a.AllTests", 0)
                .write();

        assertThat(causes()).containsExactly(EXECUTION_MISSING);
    }

    private NodeStory webOf(int node, String builders) {
        return new NodeStory(root, node, 2, "a.W#one")
                .with("module", "com.acme:web")
                .with("run", "web" + node)
                .with("builders", builders);
    }

    @Test
    void what_a_node_leaves_to_another_is_missing_there() {
        node(1).leavingOut("com.acme:web", "2").write();
        node(2).expecting("com.acme:web").write();

        assertThat(causes()).containsExactly(EXECUTION_MISSING);
        assertThat(problem(EXECUTION_MISSING).node()).isEqualTo(2);
    }

    @Test
    void what_a_node_leaves_to_one_that_never_reported_is_missing_there() {
        node(1).leavingOut("com.acme:web", "2").write();

        assertThat(causes()).containsExactly(NODE_MISSING);
        assertThat(problem(NODE_MISSING).node()).isEqualTo(2);
    }

    @Test
    void what_each_node_leaves_to_the_other_is_missing_on_both() {
        node(1).leavingOut("com.acme:web", "2").write();
        node(2).leavingOut("com.acme:web", "1").write();

        assertThat(causes()).containsExactly(EXECUTION_MISSING, EXECUTION_MISSING);
        assertThat(judge().problems()).extracting(Problem::node).containsExactly(1, 2);
    }

    @Test
    void what_is_missing_on_one_of_several_nodes_that_build_it_is_not_excused_by_a_third_that_leaves_it_out() {
        new NodeStory(root, 1, 3, TESTS).expecting("com.acme:web").write();
        new NodeStory(root, 2, 3, TESTS).expecting("com.acme:web").write();
        new NodeStory(root, 3, 3, TESTS).leavingOut("com.acme:web", "1,2").write();
        new NodeStory(root, 1, 3, "a.W#one", "a.W#two")
                .with("module", "com.acme:web")
                .with("run", "web")
                .with("builders", "1,2")
                .write();

        assertThat(causes()).containsExactly(EXECUTION_MISSING);
        assertThat(problem(EXECUTION_MISSING).node()).isEqualTo(2);
    }

    @Test
    void a_node_that_leaves_out_what_another_takes_for_its_own_is_told_so() {
        node(1).expecting("com.acme:web").write();
        node(2).leavingOut("com.acme:web", "1").write();
        webOf(1, "1,2").owning("a.W#two", 2).write();

        assertThat(causes()).containsExactly(SETTINGS_DIFFER, EXECUTION_MISSING);
        assertThat(problem(SETTINGS_DIFFER).names())
                .containsExactly(
                        "nodes that build it: 1 (node 2) in com.acme:web (surefire, default-test)",
                        "nodes that build it: 1,2 (node 1) in com.acme:web (surefire, default-test)");
        assertThat(problem(EXECUTION_MISSING).names())
                .containsExactly("a.W#two in com.acme:web (surefire, default-test)");
    }

    @Test
    void nodes_of_which_only_some_build_no_more_than_they_need_have_other_settings() {
        node(1).write();
        node(2).with("builders", "1,2").write();

        assertThat(causes()).containsExactly(SETTINGS_DIFFER);
        assertThat(problem(SETTINGS_DIFFER).names())
                .containsExactly("nodes that build it: 1,2 (node 2)", "nodes that build it: all (node 1)");
    }

    @Test
    void test_jvms_without_the_maven_that_started_them_are_told_once() throws IOException {
        node(1).write();
        node(2).write();
        deleteLedgers(node(2).folder(), "-build.ledger");

        assertThat(causes()).containsExactly(BUILD_LEDGER_MISSING);
        assertThat(problem(BUILD_LEDGER_MISSING).node()).isEqualTo(2);
    }

    @Test
    void settings_that_differ_are_named_with_the_nodes_that_have_them() {
        node(1).write();
        node(2).with("weights", "2.0,1.0")
                .with("settings", "whole [a.B], split []")
                .write();

        assertThat(causes()).containsExactly(SETTINGS_DIFFER);
        assertThat(problem(SETTINGS_DIFFER).names())
                .containsExactly(
                        "settings: whole [], split [] (node 1)",
                        "settings: whole [a.B], split [] (node 2)",
                        "weights: 1.0,1.0 (node 1)",
                        "weights: 2.0,1.0 (node 2)");
    }

    @Test
    void nodes_that_do_not_agree_how_many_they_are_are_told_so_and_no_node_is_called_missing() {
        node(1).write();
        new NodeStory(root, 2, 3, TESTS).write();

        assertThat(causes()).containsExactly(SETTINGS_DIFFER);
        assertThat(problem(SETTINGS_DIFFER).names()).contains("nodes: 2 (node 1)", "nodes: 3 (node 2)");
    }

    @Test
    void nodes_of_two_distributions_with_no_execution_in_common_are_told_so() {
        node(1).write();
        new NodeStory(root, 1, 3, TESTS)
                .with("module", "com.acme:web")
                .with("run", "web")
                .write();

        assertThat(causes()).containsExactly(SETTINGS_DIFFER);
    }

    @Test
    void what_an_older_distribution_left_is_not_taken_for_tests_that_ran_twice() {
        node(1).write();
        node(2).write();
        new NodeStory(root.resolve("old"), 3, 3, TESTS)
                .jvm(jvm -> jvm.runs(TESTS).finishes())
                .write();

        assertThat(causes()).containsExactly(SETTINGS_DIFFER);
    }

    @Test
    void an_execution_that_only_some_nodes_skipped_is_a_difference_in_settings() {
        node(1).write();
        new NodeStory(root, 2, 2).noJvm().finished("skipped").write();

        assertThat(causes()).containsExactly(SETTINGS_DIFFER);
        assertThat(problem(SETTINGS_DIFFER).names())
                .containsExactly("tests: not skipped (node 1)", "tests: skipped (node 2)");
    }

    @Test
    void different_plans_are_refused() {
        node(1).with("plan", "0123abcd").write();
        node(2).write();

        assertThat(causes()).containsExactly(PLAN_DIFFERS);
        assertThat(problem(PLAN_DIFFERS).names()).containsExactly("plan: 0123abcd (node 1)", "plan: ring (node 2)");
    }

    @Test
    void a_test_that_only_some_nodes_have_in_their_class_files_is_named_with_them() {
        new NodeStory(root, 1, 3, TESTS).write();
        new NodeStory(root, 2, 3, "a.A#one", "a.A#two", "a.B#one", "a.B#two", "a.C#one").write();
        new NodeStory(root, 3, 3, "a.A#one", "a.A#two", "a.B#one").write();

        // Each list is another one, and of equally many nodes the first counts.
        assertThat(causes()).containsExactly(DISCOVERY_DIFFERS);
        assertThat(problem(DISCOVERY_DIFFERS).names())
                .containsExactly("a.B#two (not on node 3)", "a.C#one (only on node 2)");
    }

    @Test
    void nodes_that_do_not_agree_whose_a_test_is_are_told_so() {
        node(1).noJvm()
                .jvm(jvm ->
                        jvm.sees("a.A#one", 2).plans("a.B#one").runs("a.B#one").finishes())
                .owning("a.A#one", 2)
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(DISCOVERY_DIFFERS);
        assertThat(problem(DISCOVERY_DIFFERS).names())
                .contains("a.A#one (node 1 leaves it to node 2, which did not run it)");
    }

    @Test
    void a_test_that_the_selected_methods_leave_out_is_missed_by_nobody() {
        node(1).jvm(jvm -> jvm.sees()
                        .sees("a.A#unselected", 2)
                        .plans(jvm.own())
                        .runs(jvm.own())
                        .finishes())
                .deselected("a.A#unselected")
                .write();
        node(2).deselected("a.A#unselected").write();

        assertThat(causes()).isEmpty();
    }

    @Test
    void a_test_that_one_jvm_leaves_to_a_node_that_never_saw_it_is_lost() {
        node(1).jvm(jvm -> jvm.sees()
                        .sees("a.Hidden#test", 2)
                        .plans(jvm.own())
                        .runs(jvm.own())
                        .finishes())
                .opaque("a.Hidden", 0)
                .write();
        node(2).opaque("a.Hidden", 0).write();

        assertThat(causes()).containsExactly(DISCOVERY_DIFFERS);
        assertThat(problem(DISCOVERY_DIFFERS).names())
                .containsExactly("a.Hidden#test (node 1 leaves it to node 2, which did not run it)");
    }

    @Test
    void a_test_that_started_on_two_nodes_ran_twice() {
        node(1).jvm(jvm -> jvm.sees()
                        .plans(jvm.own())
                        .runs(jvm.own())
                        .runs("a.A#two")
                        .finishes())
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(RAN_TWICE);
        assertThat(problem(RAN_TWICE).names()).containsExactly("a.A#two (nodes 1 and 2)");
    }

    @Test
    void a_container_of_invocations_that_had_none_ran_twice_if_it_passed_on_two_nodes() {
        for (int node = 1; node <= 2; node++) {
            node(node)
                    .jvm(jvm -> jvm.sees()
                            .plans(jvm.own())
                            .runs(jvm.own())
                            .ends("a.C#none", "", Outcome.PASSED)
                            .finishes())
                    .write();
        }

        assertThat(causes()).containsExactly(RAN_TWICE);
        assertThat(problem(RAN_TWICE).names()).containsExactly("a.C#none (nodes 1 and 2)");
    }

    @Test
    void of_the_test_jvms_that_died_it_is_told_how_many_there_were() {
        node(1).jvm(jvm -> jvm.sees().plans(jvm.own()).starts("a.A#one", ""))
                .jvm(jvm -> jvm.sees().plans("a.B#one").runs("a.B#one").finishes())
                .finished("failed")
                .write();
        node(2).write();

        assertThat(problem(JVM_DIED).names()).containsExactly("1 of 2 test JVMs did not get to the end");
    }

    @Test
    void a_plugin_that_failed_although_no_test_did_may_have_lost_what_the_class_files_do_not_show() {
        node(1).opaque("a.Hidden", 0).finished("failed").write();
        node(2).opaque("a.Hidden", 0).write();

        assertThat(causes()).containsExactly(JVM_DIED);
        assertThat(problem(JVM_DIED).names()).containsExactly("the plugin failed although no test did");
    }

    @Test
    void a_test_that_was_running_when_its_jvm_died_never_ended_and_those_behind_it_never_started() {
        node(1).jvm(jvm -> jvm.sees().plans(jvm.own()).starts("a.A#one", ""))
                .finished("failed")
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(JVM_DIED, NEVER_ENDED, NEVER_STARTED);
        assertThat(problem(JVM_DIED).names()).containsExactly("1 of 1 test JVMs did not get to the end");
        assertThat(problem(NEVER_ENDED).names()).containsExactly("a.A#one");
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @Test
    void a_jvm_that_died_between_two_invocations_is_noticed_although_each_test_ended() {
        node(1).jvm(jvm -> jvm.sees()
                        .plans(jvm.own())
                        .runs("a.A#one")
                        .starts("a.B#one", "(int)[1]")
                        .ends("a.B#one", "(int)[1]", Outcome.PASSED))
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(JVM_DIED);
    }

    @Test
    void a_retry_that_never_ended_is_noticed() {
        node(1).jvm(jvm -> jvm.sees()
                        .plans(jvm.own())
                        .runs("a.B#one")
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .ends("a.A#one", "", Outcome.FAILED)
                        .finishes()
                        .starts("a.A#one", "")
                        .finishes())
                .finished("failed")
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(NEVER_ENDED);
        assertThat(problem(NEVER_ENDED).names()).containsExactly("a.A#one");
    }

    @Test
    void a_planned_test_that_never_started_is_noticed_although_the_jvm_got_to_its_end() {
        node(1).jvm(jvm -> jvm.sees().plans(jvm.own()).runs("a.A#one").finishes())
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @Test
    void where_the_jvm_of_an_older_provider_died_the_class_files_tell_what_never_started() {
        node(1).jvm(jvm -> jvm.sees("a.A#one", 1).runs("a.A#one"))
                .finished("failed")
                .write();
        node(2).jvm(jvm -> jvm.sees().runs(jvm.own()).finishes()).write();

        assertThat(causes()).containsExactly(JVM_DIED, NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @Test
    void a_node_without_any_test_jvm_lost_it_also_if_failures_are_ignored() {
        node(1).noJvm().write();
        node(2).write();

        assertThat(causes()).containsExactly(JVM_DIED, NEVER_STARTED);
        assertThat(problem(JVM_DIED).names()).containsExactly("no test JVM left a ledger");
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.A#one", "a.B#one");
    }

    @Test
    void a_failed_node_whose_jvm_got_no_further_than_discovery_lost_it() {
        node(1).jvm(NodeStory.Jvm::sees).finished("failed").write();
        node(2).write();

        assertThat(causes()).containsExactly(JVM_DIED, NEVER_STARTED);
    }

    @Test
    void a_jvm_that_got_no_further_than_discovery_lost_its_tests_also_if_failures_are_ignored() {
        node(1).jvm(NodeStory.Jvm::sees).write();
        node(2).write();

        assertThat(causes()).containsExactly(JVM_DIED, NEVER_STARTED);
        assertThat(problem(JVM_DIED).names()).containsExactly("1 of 1 test JVMs did not get to the end");
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.A#one", "a.B#one");
    }

    @Test
    void a_jvm_that_had_done_with_one_class_and_looked_into_the_next_lost_that_one() {
        node(1).discoveredInMavensJvm()
                .jvm(jvm -> jvm.sees("a.A#one", 1)
                        .plans("a.A#one")
                        .runs("a.A#one")
                        .finishes()
                        .sees("a.B#one", 1))
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(JVM_DIED, NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @Test
    void a_plugin_that_failed_without_a_failed_test_may_have_lost_one_of_several_jvms() {
        node(1).jvm(jvm ->
                        jvm.sees("a.A#one", 1).plans("a.A#one").runs("a.A#one").finishes())
                .finished("failed")
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(JVM_DIED, NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "failed"})
    void a_fork_that_never_started_lost_the_tests_that_were_left_at_discovery(String how) {
        node(1).discoveredInMavensJvm(jvm -> jvm.sees().plans(jvm.own()))
                .jvm(jvm -> jvm.sees("a.A#one", 1)
                        .plans("a.A#one")
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .fails())
                .finished(how)
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "failed"})
    void a_class_that_was_to_be_handed_to_a_test_jvm_and_that_none_got_lost_its_tests(String how) {
        node(1).discoveredInMavensJvm(jvm -> jvm.isHanded("a.A", "a.B", "a.Suite"))
                .opaque("a.Suite", 0)
                .jvm(jvm -> jvm.isHanded("a.A")
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .fails())
                .finished(how)
                .write();
        node(2).opaque("a.Suite", 0).write();

        assertThat(causes()).containsExactly(NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one", "a.Suite");
    }

    /** Failsafe goes on when a fork can't be started, and before Platform 1.8 Maven's JVM can't tell what was selected. */
    @Test
    void classes_that_maven_s_jvm_saw_and_no_test_jvm_opened_did_not_run_where_a_dead_one_is_ignored() {
        node(1).with("ignores", "failures")
                .discoveredInMavensJvm()
                .jvm(jvm ->
                        jvm.sees("a.A#one", 1).plans("a.A#one").runs("a.A#one").finishes())
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @Test
    void what_a_node_keeps_and_its_test_plan_lacks_got_lost_where_nothing_else_takes_out_tests() {
        node(1).jvm(jvm -> jvm.sees().plans("a.A#one").runs("a.A#one").finishes())
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @Test
    void what_surefire_gave_up_after_failures_did_not_run_whether_it_names_tests_or_classes_or_nothing() {
        String[] tests = {"a.A#one", "a.A#two", "a.B#one", "a.C#one"};
        new NodeStory(root, 1, 1, tests)
                .jvm(jvm -> jvm.starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .ends("a.A#two", "", Outcome.GIVEN_UP)
                        .ends("a.B", "", Outcome.GIVEN_UP)
                        .givesUp())
                .finished("failed")
                .write();

        assertThat(causes()).containsExactly(GIVEN_UP);
        assertThat(problem(GIVEN_UP).names()).containsExactly("a.A#two", "a.B#one", "a.C#one");
        assertThat(judge().numbers().tests()).isEqualTo(1);
        assertThat(judge().numbers().skipped()).isZero();
    }

    @Test
    void a_maven_that_was_killed_is_named_with_what_it_had_still_to_run() {
        node(1).jvm(jvm -> jvm.sees().plans(jvm.own()).runs("a.A#one"))
                .finished(null)
                .write();
        node(2).write();

        assertThat(causes()).containsExactly(BUILD_UNFINISHED, NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.B#one");
    }

    @Test
    void a_maven_that_was_killed_while_it_wrote_down_the_class_files_did_not_find_other_tests() {
        new NodeStory(root, 1, 2, "a.A#one").noJvm().finished(null).write();
        node(2).write();

        assertThat(causes()).containsExactly(BUILD_UNFINISHED, NEVER_STARTED);
    }

    @Test
    void where_no_jvm_keeps_a_ledger_a_failure_leaves_it_open_what_ran() {
        node(1).noJvm().with("granularity", "CLASS").finished("failed").write();
        node(2).noJvm().with("granularity", "CLASS").write();

        assertThat(causes()).containsExactly(NOT_RECORDED);
        assertThat(problem(NOT_RECORDED).node()).isEqualTo(1);
    }

    @Test
    void where_no_jvm_keeps_a_ledger_and_a_dead_one_is_ignored_each_class_must_have_a_report() throws IOException {
        for (int node : List.of(1, 2)) {
            node(node)
                    .noJvm()
                    .with("granularity", "CLASS")
                    .with("ignores", "failures")
                    .write();
        }
        for (String report :
                List.of("1/TEST-a.A-node-1-of-2.xml", "1/TEST-a.B-it-node-1-of-2.xml", "2/TEST-a.B$In.xml")) {
            Path folder = root.resolve("node-%c/com.acme-core/target/surefire-reports".formatted(report.charAt(0)));
            Path file = Files.createDirectories(folder).resolve(report.substring(2));
            NodeStory.nameReport(Files.writeString(file, "<testsuite/>"));
        }

        assertThat(causes()).containsExactly(NOT_RECORDED);
        assertThat(problem(NOT_RECORDED).node()).isEqualTo(2);
        assertThat(problem(NOT_RECORDED).what()).isEqualTo("Node 2 of 2 has neither a record nor a report of 1 class.");
        assertThat(problem(NOT_RECORDED).names()).containsExactly("a.A");
    }

    @Test
    void a_node_of_which_only_an_unreadable_ledger_of_a_test_jvm_is_left_is_missing_all_the_same() throws IOException {
        node(1).write();
        node(2).write();
        deleteLedgers(node(2).folder(), "-build.ledger");
        overwriteLedgers(node(2).folder());

        assertThat(causes()).containsExactly(UNREADABLE, NODE_MISSING);
        assertThat(problem(NODE_MISSING).node()).isEqualTo(2);
        assertThat(problem(NODE_MISSING).names()).containsExactly("a.A#two", "a.B#two");
    }

    @Test
    void what_nobody_ran_is_not_missing_on_a_node_whose_ledger_of_it_may_be_the_unreadable_one() throws IOException {
        node(1).expectingFailsafe("it").write();
        node(2).expectingFailsafe("it").write();
        node(1).with("plugin", "failsafe").with("execution", "it").write();
        Path itsFolder =
                node(1).with("plugin", "failsafe").with("execution", "it").folder();
        overwriteLedgers(itsFolder);

        assertThat(judge().problems())
                .filteredOn(problem -> problem.cause() == EXECUTION_MISSING)
                .extracting(Problem::node)
                .containsExactly(2);
    }

    @Test
    void a_node_whose_own_ledger_can_not_be_read_is_told_about_once() throws IOException {
        node(1).write();
        node(2).write();
        overwriteLedgers(node(2).folder());

        assertThat(causes()).containsExactly(UNREADABLE);
    }

    @Test
    void an_execution_that_only_some_of_the_nodes_that_got_to_it_skipped_is_missing_on_the_others() {
        for (int node = 1; node <= 3; node++) {
            new NodeStory(root, node, 3, TESTS).write();
        }
        web(1).write();
        web(2).noJvm().finished("skipped").write();

        assertThat(causes()).containsExactly(SETTINGS_DIFFER, EXECUTION_MISSING);
        assertThat(problem(EXECUTION_MISSING).node()).isEqualTo(3);
    }

    private NodeStory web(int node) {
        return new NodeStory(root, node, 3, TESTS)
                .with("module", "com.acme:web")
                .with("run", "web" + node);
    }

    @Test
    void a_class_that_another_node_skipped_as_a_whole_does_not_excuse_a_test_that_was_planned() {
        node(1).jvm(jvm -> jvm.sees().plans(jvm.own()).runs("a.B#one").finishes())
                .write();
        node(2).jvm(jvm -> jvm.ends("a.A", "", Outcome.SKIPPED).runs("a.B#two").finishes())
                .write();

        assertThat(causes()).containsExactly(NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.A#one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"started", "planned", "seen", "in the class files"})
    void a_test_under_the_name_of_a_class_does_not_stand_for_the_other_tests_of_the_class(String known) {
        NodeStory story = node(1);
        if (known.equals("in the class files")) {
            story.owning("a.A", 1);
            node(2).owning("a.A", 1).write();
        } else {
            node(2).write();
        }
        story.jvm(jvm -> {
                    jvm.sees("a.A#one", 1).sees("a.B#one", 1).plans("a.A#one", "a.B#one");
                    switch (known) {
                        case "started" -> jvm.starts("a.A", "");
                        case "planned" -> jvm.plans("a.A");
                        case "seen" -> jvm.sees("a.A", 1);
                        default -> {}
                    }
                    jvm.ends("a.A", "", Outcome.SKIPPED).runs("a.B#one").finishes();
                })
                .write();

        assertThat(causes()).containsExactly(NEVER_STARTED);
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.A#one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"METHOD", "CLASS"})
    void a_plugin_that_broke_off_leaves_it_open_what_ran(String granularity) {
        node(1).noJvm().with("granularity", granularity).finished("broken").write();
        node(2).noJvm().with("granularity", granularity).finished("ok").write();

        assertThat(causes()).contains(JVM_DIED, NEVER_STARTED);
        assertThat(problem(JVM_DIED).node()).isEqualTo(1);
        assertThat(problem(JVM_DIED).names()).containsExactly("the plugin broke off");
        assertThat(problem(NEVER_STARTED).names()).containsExactly("a.A#one", "a.B#one");
    }

    @Test
    void a_plugin_that_failed_before_any_test_lost_them_also_where_the_class_files_show_none() {
        new NodeStory(root, 1, 2).noJvm().finished("failed").write();
        new NodeStory(root, 2, 2)
                .jvm(jvm -> jvm.plans("a.A#one").runs("a.A#one").finishes())
                .write();

        assertThat(causes()).containsExactly(JVM_DIED);
        assertThat(problem(JVM_DIED).node()).isEqualTo(1);
        assertThat(problem(JVM_DIED).names())
                .containsExactly("the plugin failed, and no test JVM got as far as its tests");
    }

    @ParameterizedTest
    @CsvSource({"build, ci 1, ci 2", "commit, abc, def", "build, ci 1, ''", "commit, abc, ''"})
    void nodes_of_different_builds_or_commits_are_named(String field, String one, String other) {
        node(1).with(field, one).write();
        node(2).with(field, other).write();

        assertThat(causes()).containsExactly(BUILDS_DIFFER);
        assertThat(problem(BUILDS_DIFFER).names())
                .containsExactlyInAnyOrder(
                        field + ": " + one + " (node 1)",
                        field + ": " + (other.isEmpty() ? "not known" : other) + " (node 2)");
    }

    @Test
    void what_a_node_left_yesterday_does_not_stand_for_its_run_of_today() {
        node(1).write();
        node(2).with("build", "ci 0")
                .with("started", Long.toString(NodeStory.START_MILLIS - 86_400_000))
                .write();

        assertThat(causes()).containsExactly(BUILDS_DIFFER);
        assertThat(problem(BUILDS_DIFFER).names()).containsExactly("build: ci 0 (node 2)", "build: ci 1 (node 1)");
    }

    @Test
    void an_execution_of_another_build_does_not_stand_for_that_of_this_build() {
        for (int node = 1; node <= 2; node++) {
            node(node).write();
            node(node)
                    .with("module", "com.acme:web")
                    .with("run", "web" + node)
                    .with("build", "ci 0")
                    .write();
        }

        assertThat(causes()).containsExactly(BUILDS_DIFFER);
        assertThat(problem(BUILDS_DIFFER).names())
                .containsExactly("build: ci 0 (nodes 1 and 2)", "build: ci 1 (nodes 1 and 2)");
    }

    @Test
    void nodes_that_select_different_tests_are_named_with_what_they_select() {
        node(1).with("selection", "{groups=fast}").write();
        node(2).write();

        assertThat(causes()).containsExactly(SELECTION_DIFFERS);
        assertThat(problem(SELECTION_DIFFERS).names())
                .containsExactly("selection: {groups=fast} (node 1)", "selection: {} (node 2)");
    }

    @Test
    void an_execution_that_every_node_expected_and_nobody_ran_is_missing_although_all_that_ran_is_fine() {
        node(1).expecting("com.acme:web").write();
        node(2).expecting("com.acme:web").write();

        assertThat(causes()).containsExactly(EXECUTION_MISSING, EXECUTION_MISSING);
        assertThat(judge().problems()).extracting(Problem::node).containsExactly(1, 2);
        assertThat(problem(EXECUTION_MISSING).what())
                .startsWith("Node 1 of 2 left nothing")
                .contains("com.acme:web (surefire, default-test)");
    }

    @Test
    void a_node_that_alone_expected_an_execution_is_told_that_it_is_missing() {
        node(1).expecting("com.acme:web").write();
        node(2).write();

        assertThat(causes()).containsExactly(EXECUTION_MISSING);
        assertThat(problem(EXECUTION_MISSING).node()).isEqualTo(1);
    }

    @Test
    void one_deleted_ledger_of_several_test_jvms_is_named_although_nothing_else_shows_it() throws IOException {
        node(1).jvm(NodeStory.Jvm::runsItsShare)
                .jvm(jvm -> jvm.sees().finishes())
                .write();
        node(2).write();
        Path deleted = ledgersOfJvms(1).stream()
                .min(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
        Files.delete(deleted);

        assertThat(causes()).containsExactly(JVM_LEDGER_MISSING);
        assertThat(problem(JVM_LEDGER_MISSING).node()).isEqualTo(1);
        assertThat(problem(JVM_LEDGER_MISSING).names())
                .containsExactly(deleted.getFileName().toString());
    }

    @Test
    void a_ledger_of_a_test_jvm_that_lost_whole_lines_in_its_middle_is_named_with_its_sizes() throws IOException {
        node(1).write();
        node(2).write();
        Path shortened = ledgersOfJvms(1).get(0);
        long bytes = Files.size(shortened);
        List<String> lines = Files.readAllLines(shortened);
        lines.removeIf(line -> line.contains("a.A#one") && !line.startsWith("saw"));
        Files.write(shortened, lines);

        assertThat(causes()).containsExactly(JVM_LEDGER_MISSING);
        assertThat(problem(JVM_LEDGER_MISSING).names())
                .containsExactly("%s (%d bytes, of which %d are here)"
                        .formatted(shortened.getFileName(), bytes, Files.size(shortened)));
    }

    private List<Path> ledgersOfJvms(int node) throws IOException {
        try (Stream<Path> files = Files.list(node(node).folder())) {
            return files.filter(file -> !file.toString().endsWith("-build.ledger"))
                    .toList();
        }
    }

    @Test
    void an_execution_in_which_the_user_demands_tests_and_nobody_ran_any_is_named() {
        for (int node : List.of(1, 2)) {
            node(node)
                    .with("demands", "tests")
                    .jvm(jvm -> jvm.sees().finishes())
                    .write();
        }

        assertThat(causes()).containsExactly(NOTHING_RAN);
        assertThat(problem(NOTHING_RAN).what()).contains("failIfNoSpecifiedTests");
    }

    @Test
    void a_failed_tear_down_counts_as_a_failure_and_not_as_one_of_tests_that_were_not_selected() {
        node(1).jvm(jvm -> jvm.sees()
                        .runs("a.A#one")
                        .ends("a.A", "", Outcome.FAILED)
                        .runs("a.B#one")
                        .fails())
                .owning("a.A#tagged", 1)
                .finished("failed")
                .write();
        node(2).owning("a.A#tagged", 1).write();

        assertThat(judge().numbers().tests()).isEqualTo(4);
        assertOnlyFailure("a.A");
    }

    private void assertOnlyFailure(String name) {
        assertThat(judge().numbers().failed()).isEqualTo(1);
        assertThat(FailedTest.in(Ledgers.below(List.of(root))))
                .extracting(FailedTest::name)
                .containsExactly(name);
    }

    @Test
    void a_failure_counts_also_where_a_test_of_the_same_name_passes_afterwards() {
        node(1).jvm(jvm -> jvm.sees()
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .runs("a.A#one", "a.B#one")
                        .fails())
                .finished("failed")
                .write();
        node(2).write();

        assertOnlyFailure("a.A#one");
    }

    @Test
    void every_message_says_what_why_and_what_next() {
        VerdictMessages messages = new VerdictMessages(1);
        List<Problem> problems = Stream.of(Cause.values())
                .filter(cause -> cause != NO_LEDGERS && cause != UNREADABLE)
                .map(cause -> {
                    Findings findings = new Findings();
                    findings.add(cause, 2, 3, new ExecutionKey("g:a", "surefire", "e"), List.of("a.A#one"));
                    return messages.problem(findings.all().get(0));
                })
                .toList();

        assertThat(problems).extracting(Problem::what).doesNotHaveDuplicates().allMatch(what -> what.endsWith("."));
        assertThat(problems).extracting(Problem::why).allMatch(why -> why.endsWith("."));
        assertThat(problems).extracting(Problem::next).noneMatch(String::isBlank);
    }

    private NodeStory node(int node) {
        return new NodeStory(root, node, 2, TESTS);
    }

    private Verdict judge() {
        return Judge.judge(Ledgers.below(List.of(root)));
    }

    private List<Cause> causes() {
        return judge().problems().stream().map(Problem::cause).toList();
    }

    private Problem problem(Cause cause) {
        return judge().problems().stream()
                .filter(problem -> problem.cause() == cause)
                .findFirst()
                .orElseThrow();
    }

    /** With what is no ledger. */
    private static void overwriteLedgers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "garbage\n");
            }
        }
    }

    private static void deleteLedgers(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                Files.delete(file);
            }
        }
    }
}
