package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import java.util.Comparator;

/**
 * One execution of Surefire or Failsafe in one module, whichever node runs it.
 *
 * @param module {@code groupId:artifactId}
 * @param plugin {@code surefire} or {@code failsafe}
 * @param execution its id, such as {@code default-test}
 */
public record ExecutionKey(String module, String plugin, String execution) implements Comparable<ExecutionKey> {
    private static final Comparator<ExecutionKey> ORDER = Comparator.comparing(ExecutionKey::module)
            .thenComparing(ExecutionKey::plugin, Comparator.reverseOrder()) // Surefire runs before Failsafe
            .thenComparing(ExecutionKey::execution);

    static ExecutionKey of(LedgerHeader header) {
        return new ExecutionKey(header.module(), header.plugin(), header.execution());
    }

    @Override
    public int compareTo(ExecutionKey other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code com.acme:web (surefire, default-test)}. */
    @Override
    public String toString() {
        return "%s (%s, %s)".formatted(module, plugin, execution);
    }
}
