package io.github.distributedtests.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledgers.Ledgers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideClassesTest {
    private static final String[] TESTS = {"a.A#one", "a.A#two"};

    @TempDir
    Path root;

    private NodeStory node(int node) {
        return new NodeStory(root, node, 2, TESTS);
    }

    private NodeStory failsafe(int node) {
        return node(node).with("plugin", "failsafe").with("execution", "it").with("run", "it" + node);
    }

    private List<String> notes() {
        return new OutsideClasses(Ledgers.below(List.of(root)).runs()).notes();
    }

    @Test
    void a_class_that_no_include_names_is_noted_and_is_no_problem() {
        node(1).outside("a.FooTests").write();
        node(2).outside("a.FooTests").write();

        Verdict verdict = Judge.judge(Ledgers.below(List.of(root)));
        assertThat(verdict.everyTestRanExactlyOnce()).isTrue();
        assertThat(verdict.notes())
                .containsExactly("1 test class of com.acme:core fits no include of Surefire or Failsafe and never runs,"
                        + " distributed or not: a.FooTests. Fix: rename it, or add it to <includes>");
    }

    @Test
    void a_class_that_another_execution_of_the_module_selects_is_not_noted() {
        node(1).outside("a.FooIT", "a.Foos").write();
        node(2).outside("a.FooIT", "a.Foos").write();
        failsafe(1).outside("a.A", "a.Foos").write();
        failsafe(2).outside("a.A", "a.Foos").write();

        assertThat(notes()).singleElement().asString().contains(": a.Foos. Fix");
    }

    @Test
    void nothing_is_said_of_a_module_where_an_execution_is_missing() {
        node(1).outside("a.FooIT").expectingFailsafe("it").write();
        node(2).outside("a.FooIT").expectingFailsafe("it").write();

        assertThat(notes()).isEmpty();
    }

    @Test
    void nothing_is_said_of_a_module_where_an_execution_named_none() {
        node(1).outside("a.FooIT").write();
        node(2).outside("a.FooIT").write();
        failsafe(1).noJvm().finished("skipped").write();
        failsafe(2).noJvm().finished("skipped").write();

        assertThat(notes()).isEmpty();
    }

    @Test
    void a_class_that_a_suite_or_another_module_ran_is_not_noted() {
        node(1).outside("a.A", "a.B").write();
        node(2).outside("a.A", "a.B").write();
        new NodeStory(root, 1, 2, "a.B$Inner#one")
                .with("module", "com.acme:web")
                .with("run", "web")
                .write();

        assertThat(notes()).isEmpty();
    }

    @Test
    void five_classes_are_named_and_the_others_counted() {
        node(1).outside("a.G", "a.F", "a.E", "a.D", "a.C", "a.B", "a.H").write();

        assertThat(notes())
                .containsExactly("7 test classes of com.acme:core fit no include of Surefire or Failsafe and never run,"
                        + " distributed or not: a.B, a.C, a.D, a.E, a.F and 2 more. Fix: rename them, or add them to"
                        + " <includes>");
    }
}
