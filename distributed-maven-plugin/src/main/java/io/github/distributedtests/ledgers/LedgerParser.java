package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledger.LedgerReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** Reads ledgers, one after the other. */
final class LedgerParser {
    private final Interned interned = new Interned();

    /**
     * Reads one.
     *
     * @param copies other files that are the same
     * @throws IOException if it can't be read or says what can't be; the message names the file and the line
     */
    LedgerFile parse(Path file, List<Path> copies) throws IOException {
        BuildEvents[] build = {null};
        JvmEvents[] jvm = {null};
        try {
            LedgerReader.read(file, header -> {
                HeaderCheck.check(header);
                if (header.writer() == LedgerHeader.Writer.BUILD) {
                    return build[0] = new BuildEvents(header, interned);
                }
                return jvm[0] = new JvmEvents(header, interned);
            });
        } catch (FileSystemException e) {
            throw new IOException(file + ": " + LedgerSearch.reason(e), e);
        }
        return build[0] == null ? jvm[0].ledger(file) : build[0].ledger(file, copies);
    }
}
