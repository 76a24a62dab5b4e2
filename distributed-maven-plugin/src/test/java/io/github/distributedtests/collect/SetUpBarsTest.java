package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.report.SetUpBar;
import io.github.distributedtests.report.SetUpBar.Level;
import io.github.distributedtests.verdict.NodeStory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test JVMs of the stories begin a second after the execution; what starts or ends takes them a millisecond. */
class SetUpBarsTest {
    private static final long MILLI = 1_000_000;

    @TempDir
    Path root;

    @SafeVarargs
    private List<SetUpBar> bars(Consumer<NodeStory.Jvm>... jvms) {
        NodeStory story = story();
        List.of(jvms).forEach(story::jvm);
        return bars(story);
    }

    private NodeStory story() {
        return new NodeStory(root, 1, 1, "a.A#one", "a.A#two", "b.B#one");
    }

    private List<SetUpBar> bars(NodeStory story) {
        story.write();
        Collection<NodeRun> runs = Ledgers.below(List.of(root)).runs();
        return SetUpBars.of(runs.iterator().next(), new SharedContexts(runs), NodeStory.START_MILLIS * MILLI);
    }

    private static SetUpBar bar(Level level, String name, long startMillis, long millis) {
        return new SetUpBar(1, "com.acme:core", level, name, startMillis * MILLI, millis * MILLI);
    }

    private static SetUpBar jvm(long startMillis, long millis) {
        return bar(Level.JVM, "surefire:default-test", startMillis, millis);
    }

    @Test
    void the_start_of_a_context_is_neither_that_of_the_test_jvm_nor_the_set_up_of_the_class_that_came_first() {
        assertThat(bars(jvm -> jvm.passes(100)
                        .getsContext("a.A", 1, 30 * MILLI)
                        .runs("a.A#one")
                        .getsContext("b.B", 1, 0)
                        .runs("b.B#one")
                        .finishes()))
                .containsExactly(jvm(0, 1100), bar(Level.CONTEXT, "context of a.A", 1100, 30));
    }

    @Test
    void a_test_jvm_starts_with_the_execution_and_until_it_has_something_to_run() {
        assertThat(bars(jvm -> jvm.sees().runs("a.A#one").finishes())).containsExactly(jvm(0, 1001));
    }

    @Test
    void a_class_is_set_up_before_its_first_test_by_what_is_not_after_its_last() {
        assertThat(bars(jvm -> jvm.sees()
                        .passes(300)
                        .runs("a.A#one")
                        .runs("a.A#two")
                        .passes(40)
                        .endsClassThatTook("a.A", 301 + 1 + 40)
                        .finishes()))
                .as("it began at 1000 ms, its first test at 1301 ms, its second one a millisecond after that had ended")
                .containsExactly(jvm(0, 1000), bar(Level.CLASS, "a.A", 1000, 301));
    }

    @Test
    void a_class_that_could_not_be_set_up_took_its_time_until_it_ended() {
        assertThat(bars(jvm -> jvm.sees()
                        .passes(300)
                        .ends("a.A#one", "", Outcome.BLOCKED)
                        .endsClassThatTook("a.A", 301)
                        .finishes()))
                .containsExactly(jvm(0, 1000), bar(Level.CLASS, "a.A", 1000, 301));
    }

    @Test
    void what_took_a_class_no_time_is_no_bar() {
        assertThat(bars(jvm ->
                        jvm.sees().runs("a.A#one").endsClassThatTook("a.A", 0).finishes()))
                .containsExactly(jvm(0, 1001));
    }

    @Test
    void a_test_jvm_that_comes_after_another_starts_where_that_ended() {
        assertThat(bars(story().jvm(jvm -> jvm.sees().runs("a.A#one").finishes())
                        .laterJvm(2000, jvm -> jvm.sees().runs("b.B#one").finishes())))
                .containsExactlyInAnyOrder(jvm(0, 1001), jvm(1002, 1999));
    }

    @Test
    void test_jvms_at_the_same_time_start_together() {
        assertThat(bars(
                        jvm -> jvm.sees().runs("a.A#one").finishes(),
                        jvm -> jvm.sees().runs("b.B#one").finishes()))
                .containsExactly(jvm(0, 1001), jvm(0, 1001));
    }

    @Test
    void a_test_jvm_that_ran_nothing_is_no_bar() {
        assertThat(bars(jvm -> jvm.sees().finishes())).isEmpty();
    }
}
