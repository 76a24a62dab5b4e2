package io.github.distributedtests.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Ledger;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledger.LedgerHeader.Writer;
import io.github.distributedtests.messages.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedJvmsTest {
    private static final LedgerHeader RUN = run("abc");

    @TempDir
    Path folder;

    private boolean succeeded = true;
    private boolean hasReports = true;
    private boolean hasWork = true;
    private boolean takePart = true;
    private boolean isHooked = true;

    private static LedgerHeader run(String run) {
        Map<String, String> known =
                Map.of("node", "2", "nodes", "3", "weights", "1,1,1", "granularity", "METHOD", "plan", "ring");
        Map<String, String> fields = new java.util.HashMap<>(known);
        fields.put("settings", "");
        return LedgerHeader.ofBuild(run, 17, "com.acme:shop", "surefire", "default-test", fields, "reports");
    }

    @BeforeEach
    void handTheShareOver() throws IOException {
        Files.createFile(folder.resolve("share.txt"));
        write(RUN, ledger -> {});
    }

    private void write(LedgerHeader header, Consumer<Ledger> events) throws IOException {
        try (Ledger ledger = Ledger.create(folder, header)) {
            events.accept(ledger);
        }
    }

    private void wrote(Writer writer, Consumer<Ledger> events) throws IOException {
        write(RUN.by(writer, 18), events);
    }

    private Optional<String> missing() throws IOException {
        return new ExpectedJvms("Surefire 9.9", folder.resolve("share.txt"), takePart, hasWork, () -> isHooked)
                .missing(Attendance.in(folder, RUN), succeeded, hasReports)
                .map(UserError::getMessage);
    }

    private static void looks(Ledger ledger) {
        ledger.saw("a.A#one", "a.A#one", "method", 2);
    }

    @Test
    void a_test_jvm_that_ran_its_tests_is_all_it_takes() throws IOException {
        wrote(Writer.DISCOVERY, ExpectedJvmsTest::looks);
        wrote(Writer.JVM, ExpectedJvmsTest::looks);
        wrote(Writer.JVM, ledger -> ledger.planned("a.A#one"));

        assertThat(missing()).isEmpty();
        succeeded = false;
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_test_jvm_that_found_nothing_to_run_is_fine() throws IOException {
        hasReports = false;
        wrote(Writer.JVM, ledger -> {
            looks(ledger);
            ledger.finished(5, "ok");
        });

        assertThat(missing()).isEmpty();
    }

    @Test
    void no_test_jvm_is_needed_where_mavens_found_nothing_to_run() throws IOException {
        hasReports = false;
        wrote(Writer.DISCOVERY, ExpectedJvmsTest::looks);

        assertThat(missing()).isEmpty();
    }

    @Test
    void no_test_jvm_is_needed_where_there_is_no_work() throws IOException {
        hasReports = false;
        hasWork = false;

        assertThat(missing()).isEmpty();
    }

    @Test
    void a_plugin_that_fails_before_any_test_has_told_why_itself() throws IOException {
        hasReports = false;
        succeeded = false;

        assertThat(missing()).isEmpty();
    }

    @Test
    void by_whole_classes_the_test_jvms_have_nothing_to_leave() throws IOException {
        takePart = false;

        assertThat(missing()).isEmpty();
    }

    @Test
    void a_test_jvm_that_left_nothing_is_missed() throws IOException {
        assertThat(missing()).get().asString().contains("no test JVM reported", "Surefire 9.9 starts tests in a way");
        hasReports = false;
        assertThat(missing()).isPresent();
        hasReports = true;
        hasWork = false;
        assertThat(missing()).isPresent();
        succeeded = false;
        assertThat(missing()).isPresent();
    }

    @Test
    void a_test_jvm_of_another_run_does_not_count() throws IOException {
        write(run("def").by(Writer.JVM, 18), ledger -> ledger.planned("a.A#one"));

        assertThat(missing()).isPresent();
    }

    @Test
    void a_test_jvm_is_missed_where_there_are_reports_though_mavens_looked_for_tests() throws IOException {
        wrote(Writer.DISCOVERY, ExpectedJvmsTest::looks);

        assertThat(missing()).get().asString().contains("no test JVM reported");
    }

    @Test
    void a_surefire_that_looked_elsewhere_for_its_provider_is_named() throws IOException {
        isHooked = false;

        assertThat(missing()).get().asString().contains("Surefire 9.9 did not look for its provider");
    }

    @Test
    void a_test_jvm_that_kept_to_its_share_and_wrote_down_nothing_has_no_listener() throws IOException {
        wrote(Writer.JVM, ExpectedJvmsTest::looks);

        assertThat(missing()).get().asString().contains("junit.platform.execution.listeners.deactivate");
        hasReports = false; // they may be switched off
        assertThat(missing()).isPresent();
    }

    @Test
    void a_share_that_has_been_deleted_is_missed_whatever_else_there_is() throws IOException {
        wrote(Writer.JVM, ledger -> ledger.planned("a.A#one"));
        Files.delete(folder.resolve("share.txt"));

        assertThat(missing()).get().asString().contains("have been deleted while its tests ran");
    }

    @Test
    void a_folder_of_ledgers_may_be_gone() throws IOException {
        assertThat(Attendance.in(folder.resolve("none"), RUN).furthest()).isEmpty();
    }
}
