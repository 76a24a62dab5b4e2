package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Maven's JVM wrote down about one execution.
 *
 * @param finished how it ended: {@code ok}, {@code failed}, {@code broken} or {@code skipped}; empty if it didn't
 */
record BuildLedger(Path file, LedgerHeader header, ClassFileTests classFiles, Optional<String> finished)
        implements LedgerFile {}
