package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import java.nio.file.Path;

/** A ledger that was read. */
sealed interface LedgerFile permits BuildLedger, JvmLedger {
    Path file();

    LedgerHeader header();
}
