package io.github.distributedtests.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Ledgers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks odd, and yet every test ran exactly once. */
class JudgeFineTest {
    private static final String[] TESTS = {"a.A#one", "a.A#two", "a.B#one", "a.B#two"};

    @TempDir
    Path root;

    private Numbers numbersWithoutNotes() {
        assertThat(fine().notes()).isEmpty();
        return fine().numbers();
    }

    @Test
    void each_node_runs_its_share() {
        node(1).write();
        node(2).write();

        Verdict verdict = fine();
        assertThat(verdict.notes()).isEmpty();
        assertThat(verdict.numbers().tests()).isEqualTo(4);
        assertThat(verdict.numbers().classes()).isEqualTo(2);
        assertThat(verdict.numbers().testsOfNode()).containsEntry(1, 2).containsEntry(2, 2);
    }

    @Test
    void an_invocation_that_is_a_whole_document_ends_as_it_started() {
        String document = "[" + "\u0001x\ud83d\ude00\ud83d".repeat(20_000) + "]";
        node(1).jvm(jvm -> jvm.sees()
                        .plans("a.A#one", "a.B#one")
                        .runs("a.B#one")
                        .starts("a.A#one", document + "(1)")
                        .starts("a.A#one", document + "(2)")
                        .ends("a.A#one", document + "(2)", Outcome.PASSED)
                        .ends("a.A#one", document + "(1)", Outcome.PASSED)
                        .finishes())
                .write();
        node(2).write();

        assertThat(fine().numbers().tests()).isEqualTo(4);
    }

    @Test
    void tests_with_overlong_names_have_the_same_one_in_all_ledgers() {
        String[] tests = {
            "a.A#" + "x".repeat(70_000) + "1",
            "a.A#" + "x".repeat(70_000) + "2",
            "a." + "A".repeat(70_000) + "#one",
            "a." + "A".repeat(70_000) + "#two",
        };
        new NodeStory(root, 1, 2, tests).write();
        new NodeStory(root, 2, 2, tests).write();

        Verdict verdict = fine();
        assertThat(verdict.numbers().tests()).isEqualTo(4);
        assertThat(verdict.numbers().classes()).isEqualTo(2);
        assertThat(verdict.numbers().testsOfNode()).containsEntry(1, 2).containsEntry(2, 2);
    }

    @Test
    void what_a_node_leaves_out_others_run() {
        node(1).expecting("com.acme:docs").leavingOut("com.acme:web", "2").write();
        node(2).leavingOut("com.acme:docs", "1").expecting("com.acme:web").write();
        inModule("web", 2).write();
        inModule("docs", 1).write();

        Verdict verdict = fine();
        assertThat(verdict.notes()).isEmpty();
        assertThat(verdict.numbers().executions()).isEqualTo(3);
    }

    @Test
    void a_class_that_only_test_jvms_can_look_into_is_none_of_a_node_that_leaves_its_module_out() {
        node(1).leavingOut("com.acme:web", "2").write();
        node(2).expecting("com.acme:web").write();
        inModule("web", 2).opaque("a.AllTests", 0).write();

        assertThat(fine().notes()).isEmpty();
    }

    /** All tests there are the node's own, which alone builds the module. */
    private NodeStory inModule(String module, int node) {
        return new NodeStory(root, node, 2)
                .owning("a.C#" + module, node)
                .with("module", "com.acme:" + module)
                .with("run", module)
                .with("builders", Integer.toString(node));
    }

    @Test
    void a_node_that_owns_nothing_starts_no_jvm() {
        new NodeStory(root, 1, 2, "a.A#one").write();
        new NodeStory(root, 2, 2, "a.A#one").noJvm().write();

        assertThat(fine().numbers().testsOfNode()).containsEntry(2, 0);
    }

    @Test
    void an_execution_that_all_nodes_skipped() {
        node(1).noJvm().finished("skipped").write();
        node(2).noJvm().finished("skipped").write();

        fine();
    }

    @Test
    void tests_that_the_framework_did_not_select_are_named() {
        node(1).with("filters", "tests")
                .jvm(jvm -> jvm.sees().plans("a.A#one").runs("a.A#one").finishes())
                .write();
        node(2).with("filters", "tests").jvm(jvm -> jvm.sees().finishes()).write();

        assertThat(fine().notes())
                .containsExactly("3 tests of com.acme:core that the class files show were not selected by the framework"
                        + " (tags, groups, conditions): a.A#two, a.B#one, a.B#two.");
    }

    @Test
    void a_class_that_maven_s_jvm_saw_and_groups_took_out_as_a_whole() {
        node(1).with("ignores", "failures")
                .with("filters", "tests")
                .discoveredInMavensJvm()
                .jvm(jvm ->
                        jvm.sees("a.A#one", 1).plans("a.A#one").runs("a.A#one").finishes())
                .write();
        node(2).with("filters", "tests").write();

        assertThat(fine().notes()).singleElement().asString().endsWith(": a.B#one.");
    }

    @Test
    void tests_that_one_execution_leaves_to_another_are_selected() {
        for (int node : List.of(1, 2)) {
            node(node)
                    .jvm(jvm -> jvm.sees()
                            .runs("a.A#" + (node == 1 ? "one" : "two"))
                            .finishes())
                    .write();
            node(node)
                    .with("execution", "slow")
                    .with("run", "slow" + node)
                    .jvm(jvm -> jvm.sees()
                            .runs("a.B#" + (node == 1 ? "one" : "two"))
                            .finishes())
                    .write();
        }

        assertThat(fine().notes()).isEmpty();
    }

    @Test
    void a_class_whose_tests_are_all_deselected_when_another_test_of_the_node_failed() {
        node(1).with("filters", "tests")
                .jvm(jvm -> jvm.sees()
                        .plans("a.A#one")
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .finishes())
                .finished("failed")
                .write();
        node(2).write();

        assertThat(fine().numbers().failed()).isEqualTo(1);
    }

    @Test
    void a_class_whose_tear_down_failed_beside_tests_that_are_not_selected() {
        node(1).with("filters", "tests")
                .jvm(jvm -> jvm.sees().plans("a.A#one").runs("a.A#one").fails())
                .opaque("a.C", 0)
                .finished("failed")
                .write();
        node(2).opaque("a.C", 0).write();

        fine();
    }

    @Test
    void a_class_that_is_filled_while_it_runs_is_in_no_test_plan() {
        node(1).jvm(jvm -> jvm.sees("a.Spec", 1)
                        .plans("a.A#one", "a.B#one")
                        .runs("a.A#one", "a.B#one", "a.Spec#adds")
                        .finishes())
                .write();
        node(2).write();

        fine();
    }

    @Test
    void discovery_in_a_jvm_that_runs_nothing() {
        node(1).discoveredInMavensJvm().write();
        node(2).discoveredInMavensJvm().noJvm().write();

        assertThat(fine().notes()).singleElement().asString().startsWith("2 tests");
    }

    @Test
    void a_test_that_another_filter_took_out_at_discovery_beside_one_that_failed() {
        node(1).discoveredInMavensJvm(jvm -> jvm.sees().plans("a.A#one"))
                .jvm(jvm -> jvm.sees("a.A#one", 1)
                        .plans("a.A#one")
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .fails())
                .finished("failed")
                .write();
        node(2).write();

        assertThat(fine().notes()).singleElement().asString().startsWith("1 test of com.acme:core that");
    }

    @Test
    void a_class_that_a_test_jvm_opened_and_in_which_no_test_was_selected() {
        node(1).discoveredInMavensJvm(jvm -> jvm.isHanded("a.A", "a.B"))
                .jvm(jvm -> jvm.isHanded("a.A").runs("a.A#one").finishes())
                .jvm(jvm -> jvm.isHanded("a.B").finishes())
                .write();
        node(2).jvm(jvm -> jvm.runs(jvm.own()).finishes()).write();

        assertThat(fine().notes()).singleElement().asString().startsWith("1 test of com.acme:core that");
    }

    @Test
    void skipped_and_blocked_tests_are_accounted_for() {
        node(1).jvm(jvm -> jvm.sees()
                        .plans(jvm.own())
                        .ends("a.A#one", "", Outcome.SKIPPED)
                        .ends("a.B#one", "", Outcome.BLOCKED)
                        .finishes())
                .finished("failed")
                .write();
        node(2).write();

        Numbers numbers = numbersWithoutNotes();
        assertThat(numbers.skipped()).isEqualTo(1);
        assertThat(numbers.failed()).isEqualTo(1);
    }

    @Test
    void a_class_that_an_older_provider_skips_as_a_whole_on_each_node() {
        node(1).jvm(jvm -> jvm.ends("a.A", "", Outcome.SKIPPED).runs("a.B#one").finishes())
                .write();
        node(2).jvm(jvm -> jvm.ends("a.A", "", Outcome.SKIPPED).runs("a.B#two").finishes())
                .write();

        Numbers numbers = numbersWithoutNotes();
        assertThat(numbers.skipped()).isEqualTo(2);
        assertThat(numbers.tests()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_class_that_junit_4_can_not_set_up_on_any_node_that_opens_it(boolean started) {
        for (int node = 1; node <= 2; node++) {
            String rest = node == 1 ? "a.B#one" : "a.B#two";
            node(node)
                    .jvm(jvm -> {
                        if (started) {
                            jvm.starts("a.A#initializationError", "");
                        }
                        jvm.ends("a.A#initializationError", "", Outcome.FAILED)
                                .runs(rest)
                                .finishes();
                    })
                    .finished("failed")
                    .write();
        }

        assertThat(fine().notes()).isEmpty();
    }

    @Test
    void a_test_that_was_run_again_because_it_failed() {
        node(1).with("reruns", "1")
                .jvm(jvm -> jvm.sees()
                        .plans(jvm.own())
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.FAILED)
                        .runs("a.B#one")
                        .finishes()
                        .runs("a.A#one")
                        .finishes())
                .write();
        node(2).write();

        assertThat(fine().numbers().failed()).isZero();
        assertThat(fine().numbers().flaky()).isEqualTo(1);
        assertThat(new VerdictReport(fine()).full())
                .contains("node 1 ran 2, node 2 ran 2; 0 failed, 1 flaky, 0 skipped");
    }

    @Test
    void a_test_that_one_node_runs_directly_and_by_a_suite() {
        node(1).jvm(NodeStory.Jvm::runsItsShare)
                .jvm(jvm -> jvm.sees().plans("a.A#one").runs("a.A#one").finishes())
                .write();
        node(2).write();

        assertThat(fine().numbers().tests()).isEqualTo(4);
    }

    @Test
    void two_invocations_of_one_name_at_the_same_time() {
        node(1).jvm(jvm -> jvm.sees()
                        .plans(jvm.own())
                        .starts("a.A#one", "")
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", Outcome.PASSED)
                        .ends("a.A#one", "", Outcome.PASSED)
                        .runs("a.B#one")
                        .finishes())
                .write();
        node(2).write();

        fine();
    }

    @Test
    void a_question_about_the_parameters_of_a_class_is_no_test() {
        node(1).jvm(jvm -> jvm.sees().sees("a.A#[0]", 2).runs(jvm.own()).finishes())
                .write();
        node(2).jvm(jvm -> jvm.runs(jvm.own()).finishes()).write();

        fine();
    }

    @Test
    void whole_classes_without_a_record_of_single_tests() {
        node(1).noJvm().with("granularity", "CLASS").write();
        node(2).noJvm().with("granularity", "CLASS").write();

        assertThat(fine().notes())
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("By whole classes"),
                        note -> assertThat(note).startsWith("No node wrote a report of com.acme:core (surefire"));
    }

    @Test
    void whole_classes_without_a_record_of_single_tests_but_with_a_report() throws IOException {
        node(1).noJvm().with("granularity", "CLASS").write();
        node(2).noJvm().with("granularity", "CLASS").write();
        Path reports = Files.createDirectories(root.resolve("node-1/com.acme-core/target/surefire-reports"));
        NodeStory.nameReport(Files.writeString(reports.resolve("TEST-a.A-node-1-of-2.xml"), "<testsuite/>"));

        assertThat(fine().notes()).singleElement().asString().startsWith("By whole classes");
    }

    @Test
    void an_execution_that_a_node_left_out_and_where_nothing_is_its_own() {
        node(1).write();
        node(2).write();
        new NodeStory(root, 1, 2, "b.C#one")
                .with("module", "com.acme:web")
                .with("run", "web")
                .write();

        assertThat(fine().notes()).containsExactly("Node 2 skipped 1 execution in which it had no tests.");
    }

    @Test
    void the_same_test_in_two_modules_and_two_executions() {
        for (String module : List.of("com.acme:core", "com.acme:web")) {
            for (String execution : List.of("default-test", "second")) {
                for (int node = 1; node <= 2; node++) {
                    node(node)
                            .with("module", module)
                            .with("execution", execution)
                            .with("run", module.substring(9) + execution + node)
                            .write();
                }
            }
        }

        Numbers numbers = fine().numbers();
        assertThat(numbers.modules()).isEqualTo(2);
        assertThat(numbers.executions()).isEqualTo(4);
        assertThat(numbers.tests()).isEqualTo(16);
        assertThat(numbers.classes()).isEqualTo(4);
    }

    @Test
    void a_dead_node_that_was_started_again_alone() {
        node(1).write();
        node(2).jvm(jvm -> jvm.sees().plans(jvm.own()).starts("a.A#two", ""))
                .finished(null)
                .write();
        node(2).with("run", "again").with("started", later(3_600_000)).write();

        assertThat(fine().notes()).containsExactly("Node 2 ran 1 execution more than once; the last run counts.");
    }

    @Test
    void two_machines_with_one_number_are_asked_about() {
        node(1).write();
        node(2).write();
        node(2).with("run", "again").with("started", later(1_001)).write();

        assertThat(fine().notes()).singleElement().asString().contains("do two machines have the same nodeNumber?");
    }

    @Test
    void test_jvms_of_a_run_that_was_deleted_before_the_last_one() {
        node(1).write();
        node(2).with("run", "again").with("started", later(3_600_000)).write();
        node(2).jvm(jvm -> jvm.sees().runs("a.A#one")).finished(null).write();
        node(2).folder().resolve("node-2-of-2-run2-build.ledger").toFile().delete();

        assertThat(fine().notes()).isEmpty();
    }

    @Test
    void a_planned_test_that_another_node_reports_as_skipped() {
        node(1).jvm(jvm -> jvm.sees().plans(jvm.own()).runs("a.B#one").finishes())
                .write();
        node(2).jvm(jvm -> jvm.sees()
                        .plans(jvm.own())
                        .ends("a.A#one", "", Outcome.SKIPPED)
                        .runs(jvm.own())
                        .finishes())
                .write();

        fine();
    }

    @Test
    void an_execution_that_all_nodes_that_got_to_it_skipped() {
        node(1).write();
        node(2).write();
        node(1).with("module", "com.acme:web")
                .with("run", "web")
                .noJvm()
                .finished("skipped")
                .write();

        assertThat(fine().notes()).containsExactly("Node 2 skipped 1 execution in which it had no tests.");
    }

    @Test
    void a_plugin_that_failed_on_a_node_without_a_test_of_its_own_lost_none() {
        new NodeStory(root, 1, 2, "a.A#one").write();
        new NodeStory(root, 2, 2, "a.A#one").noJvm().finished("failed").write();

        fine();
    }

    @Test
    void a_finished_run_that_was_started_again_and_stopped() {
        node(1).write();
        node(2).write();
        node(2).with("run", "again")
                .with("started", later(3_600_000))
                .noJvm()
                .finished(null)
                .write();

        assertThat(fine().notes())
                .containsExactly("Node 2 ran 1 execution more than once; the last run that got to its end counts.");
    }

    @Test
    void starts_that_lie_far_apart_are_noted_where_nothing_names_the_build() {
        node(1).with("build", "").write();
        node(2).with("build", "").with("started", later(7 * 3_600_000)).write();

        assertThat(fine().notes())
                .singleElement()
                .asString()
                .startsWith("WARNING: executions started up to 7 hours apart")
                .contains("Fix: ", "-Ddistributed.run=");
    }

    @Test
    void starts_within_six_hours_need_no_note() {
        node(1).with("build", "").write();
        node(2).with("build", "").with("started", later(6 * 3_600_000 - 1)).write();

        assertThat(fine().notes()).isEmpty();
    }

    @Test
    void starts_may_lie_far_apart_where_the_build_has_a_name() {
        node(1).write();
        node(2).with("started", later(100L * 3_600_000)).write();

        assertThat(fine().notes()).isEmpty();
    }

    @Test
    void an_execution_that_each_node_expected_and_ran() {
        for (int node = 1; node <= 2; node++) {
            node(node).expecting("com.acme:web").write();
            node(node)
                    .with("module", "com.acme:web")
                    .with("run", "web" + node)
                    .expecting("com.acme:core")
                    .write();
        }

        assertThat(fine().numbers().executions()).isEqualTo(2);
    }

    private static String later(long millis) {
        return Long.toString(NodeStory.START_MILLIS + millis);
    }

    private NodeStory node(int node) {
        return new NodeStory(root, node, 2, TESTS);
    }

    private Verdict fine() {
        Verdict verdict = Judge.judge(Ledgers.below(List.of(root)));
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.everyTestRanExactlyOnce()).isTrue();
        return verdict;
    }
}
