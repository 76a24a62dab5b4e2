package io.github.distributedtests.ledgers;

import static io.github.distributedtests.ledger.Outcome.ABORTED;
import static io.github.distributedtests.ledger.Outcome.BLOCKED;
import static io.github.distributedtests.ledger.Outcome.FAILED;
import static io.github.distributedtests.ledger.Outcome.GIVEN_UP;
import static io.github.distributedtests.ledger.Outcome.PASSED;
import static io.github.distributedtests.ledger.Outcome.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class FinalOutcomesTest {
    /** Two rows of one text, two instances of a class, a class in two suites: all of them have one name. */
    @Property
    void nothing_makes_up_for_a_failure_where_nothing_is_run_again(@ForAll @NotEmpty List<Outcome> ends) {
        Outcome outcome = outcome(false, ends.toArray(Outcome[]::new));

        boolean failed = ends.contains(FAILED) || ends.contains(BLOCKED);
        assertThat(outcome == FAILED || outcome == BLOCKED).isEqualTo(failed);
    }

    @Property
    void one_pass_is_enough_where_failed_tests_are_run_again_and_nothing_else_is(@ForAll @NotEmpty List<Outcome> ends) {
        Outcome outcome = outcome(true, ends.toArray(Outcome[]::new));

        boolean failed = (ends.contains(FAILED) || ends.contains(BLOCKED)) && !ends.contains(PASSED);
        assertThat(outcome == FAILED || outcome == BLOCKED).isEqualTo(failed);
    }

    @Test
    void a_failed_test_that_gives_up_when_it_is_run_again_has_failed() {
        assertThat(outcome(true, FAILED, ABORTED)).isEqualTo(FAILED);
        assertThat(outcome(true, FAILED, SKIPPED)).isEqualTo(FAILED);
        assertThat(outcome(true, FAILED, GIVEN_UP)).isEqualTo(FAILED);
    }

    @Test
    void what_is_skipped_to_be_tried_again_counts_as_it_ended() {
        assertThat(outcome(false, SKIPPED, PASSED)).isEqualTo(PASSED);
    }

    @Test
    void a_blocked_template_whose_invocations_pass_when_it_is_run_again_is_blocked_no_more() {
        Stream<TestEnd> ends = Stream.of(end("", BLOCKED), end("[1]", PASSED), end("[2]", FAILED), end("[2]", PASSED));

        assertThat(FinalOutcomes.of(ends, true))
                .isEqualTo(Map.of(new Invocation("a.A#one", "[1]"), PASSED, new Invocation("a.A#one", "[2]"), PASSED));
    }

    private static Outcome outcome(boolean reruns, Outcome... ends) {
        Map<Invocation, Outcome> outcomes = FinalOutcomes.of(Stream.of(ends).map(outcome -> end("", outcome)), reruns);
        return outcomes.get(new Invocation("a.A#one", ""));
    }

    private static TestEnd end(String invocation, Outcome outcome) {
        return new TestEnd("a.A#one", invocation, 0, 0, outcome);
    }
}
