package io.github.distributedtests.attendance;

import io.github.distributedtests.ledger.Ledger;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledger.LedgerProgress;
import io.github.distributedtests.ledger.LedgerReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How far the JVMs got that took part in one run of an execution.
 *
 * @param furthest of all of them; empty if there was none
 */
public record Attendance(Optional<LedgerProgress> furthest) {

    /**
     * By the ledgers that they left.
     *
     * @param folder where those are; it may be gone
     * @param run the header of the build's own ledger
     */
    public static Attendance in(Path folder, LedgerHeader run) throws IOException {
        LedgerProgress furthest = null;
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(
                    folder, file -> Ledger.isOfJvm(file.getFileName().toString(), run))) {
                for (Path file : files) {
                    LedgerProgress progress = LedgerReader.progress(file);
                    furthest = furthest == null || progress.compareTo(furthest) > 0 ? progress : furthest;
                }
            }
        }
        return new Attendance(Optional.ofNullable(furthest));
    }
}
