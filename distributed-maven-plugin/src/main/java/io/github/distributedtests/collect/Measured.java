package io.github.distributedtests.collect;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.SeenTest;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.MeasuredRun;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TimingsUpdate;
import java.util.Set;
import java.util.stream.Collectors;

/** What the ledgers of a run teach about how long tests take. */
final class Measured {
    private Measured() {}

    /** The timings so far, with this run in them. */
    static StoredTimings addedTo(StoredTimings stored, Ledgers ledgers) {
        MeasuredRun run = new MeasuredRun();
        ledgers.runs().forEach(node -> add(node, run));
        Set<String> modules = ledgers.runs().stream()
                .filter(node -> !node.isSkipped())
                .map(node -> node.execution().module())
                .collect(Collectors.toSet());
        return TimingsUpdate.merge(stored, run.timings(), modules);
    }

    private static void add(NodeRun node, MeasuredRun run) {
        String module = node.execution().module();
        node.ends()
                .filter(end -> end.outcome() == Outcome.PASSED || end.outcome() == Outcome.FAILED)
                .forEach(end -> run.addTest(module, end.test(), end.durationNanos()));
        node.classTimes().forEach(type -> run.addClass(node.node(), module, type.className(), type.ownNanos()));
        node.seen().forEach(test -> {
            switch (test.kind()) {
                case WHOLE -> run.addUnit(module, classOf(test), ClassKind.WHOLE, test.unit());
                case EXPENSIVE -> run.addUnit(module, classOf(test), ClassKind.EXPENSIVE, test.unit());
                default -> run.addUnit(module, classOf(test), ClassKind.PLAIN, classOf(test));
            }
        });
    }

    private static String classOf(SeenTest test) {
        return TestName.parse(test.test()).outermostClass();
    }
}
