package io.github.distributedtests.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.SampleRun;
import io.github.distributedtests.report.SetUpBar.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in the Chromium that the environment variable {@code CHROMIUM} names; without it, does nothing. */
@EnabledIfEnvironmentVariable(named = "CHROMIUM", matches = ".+")
class HtmlReportInBrowserTest {
    private static final String SCRIPT = "document.documentElement.dataset.hit=1";

    @TempDir
    Path folder;

    @Test
    void the_timeline_is_drawn_and_no_name_runs_as_a_script() throws Exception {
        String hostile =
                "com.acme.A<img src=x onerror=\"%1$s\">Test#x</script><script>%1$s</script>'\"><svg onload=%1$s>"
                        .formatted(SCRIPT);
        String dom = dom(SampleRun.on(2)
                .test(1, hostile, hostile, 0, 50, Outcome.FAILED)
                .test(2, "com.acme.BTest#x", 0, 20)
                .starts(1, Level.JVM, hostile, 0, 20)
                .starts(1, Level.CONTEXT, hostile, 20, 20)
                .problem(hostile)
                .summary());

        // An element that the browser made has its attributes in quotes; the same as text has not.
        assertThat(dom).doesNotContain("data-hit", "<img src=\"x\"", "<svg onload=\"");
        assertThat(dom.split("class=\"bars\"", -1))
                .as("rows of the timeline, less one")
                .hasSize(3);
        assertThat(dom).contains(">Show in timeline</button>").doesNotContain("id=\"chart\" hidden");
    }

    @Test
    void a_row_of_the_timeline_says_how_long_the_executions_took_and_counts_tests_only() throws Exception {
        String dom = dom(SampleRun.on(2)
                .starts(1, Level.JVM, "surefire:default-test", 0, 900)
                .starts(1, Level.CLASS, "com.acme.ATest", 900, 100)
                .test(1, "com.acme.ATest#x", 1000, 500)
                .execution(1, "surefire:default-test", 0, 1600, 1000)
                .execution(1, "failsafe:default", 2000, 800, 800)
                .test(2, "com.acme.BTest#x", 0, 20)
                .execution(2, "surefire:default-test", 0, 1200, 1180)
                .summary());

        assertThat(dom).contains(">1 test, 2.4 s</span>").contains(">1 test, 1.2 s</span>");
    }

    private String dom(RunSummary run) throws Exception {
        Path page = folder.resolve("report.html");
        Path dom = folder.resolve("dom.html");
        HtmlReport.write(page, run);
        Process browser = new ProcessBuilder(List.of(
                        System.getenv("CHROMIUM"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=2000",
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(120, TimeUnit.SECONDS))
                    .as("the browser ended")
                    .isTrue();
        } finally {
            browser.destroyForcibly().waitFor();
        }
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
