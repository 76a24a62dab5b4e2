package io.github.distributedtests.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.SampleRun;
import io.github.distributedtests.report.SetUpBar.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final String HOSTILE = "com.acme.Evil<img src=x onerror=\"document.title='run'\">#a"
            + "</script><script>document.title='run'</script><!-- {{verdict}} \u2028\u202egnp.exe\u0000 '&\"";

    @TempDir
    Path folder;

    @Test
    void sections_stand_in_the_order_in_which_they_matter() {
        String page = HtmlReport.page(sample().summary());

        assertThat(all("<h[12][^>]*>(?:<span.*?</span>)?\\s*([^<]+)", page))
                .containsExactly(
                        "Every test ran exactly once; ",
                        "Failures",
                        "Timeline",
                        "How even the split was",
                        "Longest tests",
                        "Longest classes",
                        "Nodes");
    }

    @Test
    void the_verdict_names_the_problems() {
        String page = HtmlReport.page(
                sample().problem("node 3 never reported").problem("a < b").summary());

        assertThat(page).contains("It can&#39;t be said that every test ran exactly once");
        assertThat(all("<li><bdi>(.*?)</bdi></li>", page)).containsExactly("node 3 never reported", "a &lt; b");
    }

    @Test
    void a_failure_is_listed_with_its_module_class_test_and_node() {
        String page = HtmlReport.page(sample().summary());

        String row = all("(<tr data-place.*?</tr>)", section("failures", page)).get(0);
        assertThat(row.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .isEqualTo(" com.acme. FooTest$Inner #fails (int)[2] com.acme:app 2 30 ms ");
        assertThat(row).contains("data-place=\"1:0\"");
    }

    @Test
    void without_a_failure_it_says_so() {
        String page = HtmlReport.page(
                SampleRun.on(2).test(1, "com.acme.FooTest#x", 0, 1).summary());

        assertThat(section("failures", page)).contains("No test failed.").doesNotContain("<table");
    }

    @Test
    void how_even_the_split_was_is_said_in_words_and_numbers() {
        String page = HtmlReport.page(sample().summary()).replace('\u00a0', ' ');

        assertThat(section("evenness", page))
                .contains("Node 1 was busy longest: 150 ms, 1.67 times the mean of 90 ms.")
                .contains("A perfect split would have taken 100 ms, as long as the longest test, which can&#39;t be"
                        + " split: 50 ms less, 33 %.")
                .contains("One node would have been busy 180 ms: 2 nodes were 1.2 times as fast.");
    }

    @Test
    void by_the_clock_test_jvms_are_in_the_time_of_a_node() {
        String page = HtmlReport.page(byTheClock().summary()).replace('\u00a0', ' ');

        assertThat(section("evenness", page).replaceAll("\\s+", " "))
                .contains("Node 1 took longest: 1.2 s, 1.03 times the mean of 1.1 s.")
                .contains("No split could have taken less than 640 ms, with each set-up paid only once: 510 ms less, 44"
                        + " %.")
                .contains("One node would have taken about 1.3 s, paying each set-up once: 2 nodes were 1.1 times as"
                        + " fast.")
                .contains("<caption>Each node by the clock:")
                .doesNotContain("busy longest", "Busy time");
        assertThat(all("<th scope=\"col\"[^>]*>([^<]+)</th>", section("nodes", page)))
                .startsWith("Node", "Tests", "Classes", "Test JVMs", "By the clock", "Busy");
        assertThat(all("<td class=\"number\">([^<]+)</td>", section("nodes", page)))
                .startsWith("2", "2", "1", "1.2 s", "150 ms");
    }

    private static SampleRun byTheClock() {
        return sample().starts(1, Level.JVM, "surefire:default-test", 0, 900)
                .starts(2, Level.JVM, "surefire:default-test", 0, 900)
                .execution(1, "surefire:default-test", 0, 1150, 1000)
                .execution(2, "surefire:default-test", 0, 1080, 900);
    }

    @Test
    void where_an_execution_did_not_say_how_long_it_took_nodes_are_compared_by_their_tests() {
        assertThat(section("evenness", HtmlReport.page(sample().summary())).replaceAll("\\s+", " "))
                .contains("<caption>Busy time of each node")
                .contains("so test JVMs are not counted");
    }

    @Test
    void contexts_have_a_column_and_a_place_in_the_legend_where_there_are_any() {
        String without = HtmlReport.page(byTheClock().summary());
        String with = HtmlReport.page(
                byTheClock().starts(1, Level.CONTEXT, "web", 900, 20).summary());

        assertThat(without).doesNotContain("start of a context", ">Contexts</th>");
        assertThat(section("timeline", with)).contains("start of a context");
        assertThat(section("nodes", with)).contains(">Contexts</th>");
    }

    @Test
    void the_table_of_nodes_has_a_row_for_each_also_if_it_had_no_test() {
        String page = HtmlReport.page(
                SampleRun.on(3).test(2, "com.acme.FooTest#x", 0, 5).summary());

        assertThat(all("<tr><th scope=\"row\">(\\d+)</th>", section("nodes", page)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void the_table_of_nodes_counts_what_was_given_up_where_anything_was() {
        SampleRun run = SampleRun.on(1).test(1, "a.FooTest#x", "", 0, 5, Outcome.FAILED);
        assertThat(section("nodes", HtmlReport.page(run.summary()))).doesNotContain("Given up");

        run.test(1, "a.FooTest#y", "", 5, 0, Outcome.GIVEN_UP).test(1, "a.FooTest#z", "", 5, 0, Outcome.GIVEN_UP);
        String nodes = section("nodes", HtmlReport.page(run.summary()));

        assertThat(nodes).contains(">Given up</th>").contains("<td class=\"number bad\">2</td>");
        assertThat(all("<(td|th)[ >]", nodes.substring(0, nodes.indexOf("</thead>")))
                        .size())
                .isEqualTo(all("<(td|th)[ >]", nodes.substring(nodes.indexOf("<tbody>")))
                        .size());
    }

    @Test
    void a_run_without_a_test_has_a_report() {
        String page = HtmlReport.page(SampleRun.on(2).summary());

        assertThat(all("(?s)<main>(.*)</main>", page).get(0))
                .contains("There was no test to run")
                .doesNotContain("id=\"timeline\"", "NaN", "null");
    }

    @Test
    void the_twenty_longest_are_listed() {
        SampleRun run = SampleRun.on(1);
        for (int i = 1; i <= 30; i++) {
            run.test(1, "com.acme.T" + i + "#x", 0, i);
        }
        String page = HtmlReport.page(run.summary());

        List<String> expected =
                Stream.iterate(30, i -> i - 1).limit(20).map(i -> "T" + i).toList();
        Stream.of("longest-tests", "longest-classes")
                .forEach(section -> assertThat(all("</span><wbr>(\\w+)<wbr>", section(section, page)))
                        .as(section)
                        .isEqualTo(expected));
    }

    @Test
    void names_from_outside_stay_text() {
        String page = HtmlReport.page(SampleRun.on(1)
                .test(1, HOSTILE, HOSTILE, 0, 5, Outcome.FAILED)
                .test(1, HOSTILE, "", 0, 0, Outcome.BLOCKED)
                .setUp(1, "com.acme.Evil<img src=x onerror=\"document.title='run'\">", 5)
                .problem(HOSTILE)
                .summary());

        assertThat(all("<(/?script)", page)).containsExactly("script", "/script", "script", "/script");
        assertThat(page).doesNotContain("<img", "<!--", "\u2028", "\u202e", "\u0000");
        assertThat(page).contains("{{verdict}} \\u2028\\u202egnp.exe\\u0000 &#39;&amp;&quot;");
    }

    @Test
    void only_its_own_script_and_style_may_run_and_nothing_is_loaded() throws Exception {
        String page = HtmlReport.page(sample().summary());

        assertThat(all("http-equiv=\"Content-Security-Policy\" content=\"(.*?)\"", page))
                .containsExactly(
                        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                                .formatted(
                                        digest(all("(?s)<style>(.*?)</style>", page)
                                                .get(0)),
                                        digest(all("(?s)<script>(.*?)</script>", page)
                                                .get(0))));
        assertThat(page).doesNotContainPattern("(?i)https?:|\\bsrc=|\\bhref=|@import|url\\(|\\bstyle=|\\bon[a-z]+=\"");
    }

    @Test
    void equal_runs_make_equal_files_in_whatever_order_they_are_listed() {
        assertThat(HtmlReport.page(sample().reversed())).isEqualTo(HtmlReport.page(sample().summary()));
        assertThat(HtmlReport.page(byTheClock().reversed()))
                .isEqualTo(HtmlReport.page(byTheClock().summary()));
    }

    @Test
    void it_replaces_an_older_report_and_leaves_no_other_file() throws IOException {
        Path file = folder.resolve("target/report.html");
        HtmlReport.write(file, SampleRun.on(1).summary());
        HtmlReport.write(file, sample().summary());

        assertThat(file).content().isEqualTo(HtmlReport.page(sample().summary()));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void an_older_report_stays_if_the_new_one_can_not_be_made() throws IOException {
        Path file = folder.resolve("report.html");
        Files.writeString(file, "old");
        RunSummary broken = SampleRun.on(1).test(2, "com.acme.FooTest#x", 0, 1).summary();

        assertThatIllegalArgumentException().isThrownBy(() -> HtmlReport.write(file, broken));

        assertThat(file).content().isEqualTo("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @Timeout(60)
    void twenty_thousand_tests_are_a_file_that_can_be_sent() throws IOException {
        SampleRun run = SampleRun.on(20);
        for (int i = 0; i < 20_000; i++) {
            String test = "com.acme.shop.persistence.SomeLongNameThatPeopleGiveTest%d#does_what_it_should_number_%d"
                    .formatted(i / 40, i);
            run.test(1 + i % 20, test, "", i / 20 * 13, i % 17, i % 50 == 0 ? Outcome.FAILED : Outcome.PASSED);
        }
        Path file = folder.resolve("report.html");

        HtmlReport.write(file, run.summary());

        assertThat(file.toFile().length()).isLessThan(4_000_000);
    }

    private static SampleRun sample() {
        return SampleRun.on(2)
                .test(1, "com.acme.FooTest#slow", 0, 100)
                .test(1, "com.acme.BarTest#x", 100, 40)
                .setUp(1, "com.acme.BarTest", 10)
                .test(2, "com.acme.FooTest$Inner#fails", "(int)[2]", 0, 30, Outcome.FAILED);
    }

    private static String section(String id, String page) {
        return all("(?s)(<section aria-labelledby=\"" + id + "\">.*?</section>)", page)
                .get(0);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String digest(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
