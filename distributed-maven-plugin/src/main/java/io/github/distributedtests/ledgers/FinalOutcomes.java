package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How invocations ended after all, where some ended several times: because they were run again, or because others have the
 * same name, such as those of two instances that a factory of TestNG makes. It follows Surefire: where failed tests are run
 * again, one pass is enough; elsewhere nothing makes up for a failure.
 */
final class FinalOutcomes {
    private final boolean reruns;
    private final Map<Invocation, Outcome> outcomes = new LinkedHashMap<>();

    private FinalOutcomes(boolean reruns) {
        this.reruns = reruns;
    }

    /**
     * The outcomes in the order of the first ends.
     *
     * @param ends in the order of time
     * @param reruns whether failed tests are run again
     */
    static Map<Invocation, Outcome> of(Stream<TestEnd> ends, boolean reruns) {
        FinalOutcomes all = new FinalOutcomes(reruns);
        ends.forEach(all::add);
        return all.outcomes;
    }

    private void add(TestEnd end) {
        outcomes.merge(new Invocation(end.test(), end.invocation()), end.outcome(), this::both);
        if (reruns && end.outcome() == Outcome.PASSED) {
            // What is blocked as a whole runs as its invocations when it is run again.
            outcomes.remove(new Invocation(end.test(), ""), Outcome.BLOCKED);
        }
    }

    private Outcome both(Outcome before, Outcome now) {
        if (reruns && (before == Outcome.PASSED || now == Outcome.PASSED)) {
            return Outcome.PASSED;
        }
        return before.isFailure() && !now.isFailure() ? before : now;
    }
}
