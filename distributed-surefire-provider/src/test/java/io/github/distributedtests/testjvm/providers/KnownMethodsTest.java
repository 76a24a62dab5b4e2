package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.surefire.api.report.ReportEntry;
import org.apache.maven.surefire.api.report.SimpleReportEntry;
import org.apache.maven.surefire.api.report.TestReportListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class KnownMethodsTest {
    /** Of a later version of Surefire, say. */
    interface Reporter {
        void testStarted(ReportEntry entry);

        void testFailed(String test);

        void testSkipped(SimpleReportEntry entry);
    }

    static final java.util.List<String> REPORTS = LedgerReports.REPORTS;

    @ParameterizedTest
    @FieldSource("REPORTS")
    void surefire_reports_as_is_known(String method) {
        assertThatCode(() -> KnownMethods.require(TestReportListener.class, method, ReportEntry.class))
                .doesNotThrowAnyException();
    }

    @Test
    void a_narrower_argument_will_do() {
        assertThatCode(() -> KnownMethods.require(Reporter.class, "testSkipped", ReportEntry.class))
                .doesNotThrowAnyException();
    }

    @Test
    void a_method_of_another_name_is_noticed() {
        assertThatThrownBy(() -> KnownMethods.require(Reporter.class, "testStarting", ReportEntry.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Reporter.testStarting(ReportEntry)")
                .hasMessageContaining("Fix: ");
    }

    @Test
    void a_method_with_another_argument_is_noticed() {
        assertThatThrownBy(() -> KnownMethods.require(Reporter.class, "testFailed", ReportEntry.class))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_replaced_must_be_there() {
        Reporter original = null;

        assertThatThrownBy(() -> SharedParameters.replacing(Reporter.class, original, "getTestRequest", same -> same))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Reporter.getTestRequest");
    }
}
