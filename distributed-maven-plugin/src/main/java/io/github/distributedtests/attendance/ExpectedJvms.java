package io.github.distributedtests.attendance;

import io.github.distributedtests.ledger.LedgerProgress;
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What has to be there when an execution ends, if its test JVMs ran this node's share and nothing else. Each internal of
 * Surefire and JUnit that this project is hooked into may be switched off, or be another one day; then this is missing.
 *
 * @param surefire for people, such as {@code Surefire 3.5.6}
 * @param shareFile what was handed to the test JVMs
 * @param takePart whether they have anything of this project's that could leave something
 * @param hasWork whether this node has tests to run, or may have
 * @param isHooked asked at the end, whether Surefire took the first step towards this project's code
 */
public record ExpectedJvms(
        String surefire, Path shareFile, boolean takePart, boolean hasWork, BooleanSupplier isHooked) {

    /**
     * What is missing, with the likely reason.
     *
     * @param succeeded whether the execution did; one that failed before any test did has told why
     * @param hasReports whether Surefire wrote any
     */
    public Optional<UserError> missing(Attendance attendance, boolean succeeded, boolean hasReports) {
        if (!Files.exists(shareFile)) {
            return Optional.of(UserErrors.shareDeleted(shareFile));
        }
        LedgerProgress furthest = attendance.furthest().orElse(null);
        boolean hasRunTests = takePart && (hasReports || succeeded && hasWork);
        if (!hasRunTests || furthest == LedgerProgress.RAN) {
            return Optional.empty();
        }
        if (furthest == LedgerProgress.STARTED) {
            return Optional.of(UserErrors.listenersDeactivated());
        }
        if (furthest == LedgerProgress.DISCOVERY && !hasReports) {
            return Optional.empty(); // that found nothing to start a test JVM for
        }
        return Optional.of(UserErrors.testJvmsNotReached(surefire, isHooked.getAsBoolean()));
    }
}
