package io.github.distributedtests.junitxml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedtests.files.FileDigest;
import io.github.distributedtests.junitxml.ReportMerge.Result;
import io.github.distributedtests.junitxml.ReportMerge.Source;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportMergeTest {
    /** As Surefire 3.5 writes them. */
    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:noNamespaceSchemaLocation="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd" \
            version="3.0.2" name="com.acme.FooTest"\
            """;

    private static final String NODE_1 = START + """
             time="0.507" tests="4" errors="1" skipped="1" failures="1" flakes="0">
              <properties>
                <property name="user.dir" value="/agent-1/build"/>
                <property name="line.separator" value="&#10;"/>
              </properties>
              <testcase name="passes" classname="com.acme.FooTest" time="0.014">
                <system-out><![CDATA[a log line with <markup> & "quotes"
            ]]></system-out>
              </testcase>
              <testcase name="fails(String)[1]" classname="com.acme.FooTest" time="0.006">
                <failure message="expected: &lt;1&gt; but was: &lt;&quot;2&quot;&gt;&#10;in line 2" \
            type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <1>
            	at com.acme.FooTest.fails(FooTest.java:20)
            ]]></failure>
                <system-err><![CDATA[warning: data[idx[0]]]]><![CDATA[> was odd
            ]]></system-err>
              </testcase>
              <testcase name="breaks" classname="com.acme.FooTest" time="0.4">
                <error message="boom" type="java.lang.IllegalStateException"><![CDATA[java.lang.IllegalStateException: boom]]></error>
              </testcase>
              <testcase name="isDisabled" classname="com.acme.FooTest" time="0.0">
                <skipped message="not today"/>
              </testcase>
            </testsuite>""";

    private static final String NODE_2 = START + """
             time="0.1" tests="3" errors="0" skipped="0" failures="1" flakes="1">
              <properties>
                <property name="user.dir" value="/agent-2/build"/>
              </properties>
              <testcase name="passesAtTheSecondAttempt" classname="com.acme.FooTest" time="0.013">
                <flakyFailure message="the first attempt fails" type="java.lang.AssertionError">
                  <stackTrace><![CDATA[java.lang.AssertionError: the first attempt fails
            	at com.acme.FooTest.passesAtTheSecondAttempt(FooTest.java:20)
            ]]></stackTrace>
                  <system-out><![CDATA[first attempt
            ]]></system-out>
                </flakyFailure>
              </testcase>
              <testcase name="failsEveryTime" classname="com.acme.FooTest" time="0.02">
                <failure message="again" type="java.lang.AssertionError"><![CDATA[java.lang.AssertionError: again]]></failure>
                <rerunFailure message="again" type="java.lang.AssertionError">
                  <stackTrace><![CDATA[java.lang.AssertionError: again]]></stackTrace>
                </rerunFailure>
              </testcase>
              <testcase name="isSteady" classname="com.acme.FooTest" time="0.015"/>
            </testsuite>
            """;

    private static final String PASSED =
            "<testsuite name='%s' tests='1'><testcase name='%s' classname='%1$s'/></testsuite>";

    @TempDir
    Path folder;

    @BeforeEach
    void withoutLinks() throws IOException {
        folder = folder.toRealPath();
    }

    @ParameterizedTest
    @CsvSource({
        "flakyError error, errors",
        "flakyFailure error, errors",
        "error flakyError, errors",
        "flakyFailure failure, failures",
        "failure flakyError, failures",
        "failure error, errors",
        "skipped failure, failures",
        "skipped error, errors",
        "flakyFailure skipped, skipped",
        "flakyFailure flakyError, flakes"
    })
    void a_test_counts_once_and_by_what_it_came_to_in_the_end(String tags, String counted) throws IOException {
        String children =
                Stream.of(tags.split(" ")).map(tag -> '<' + tag + "/>").collect(joining());
        String report = "<testsuite name='A'><testcase name='a'>" + children + "</testcase></testsuite>";

        assertThat(ReportScan.of(write("TEST-A.xml", report)).counted()).isEqualTo(Map.of("tests", 1, counted, 1));
    }

    @Test
    void a_class_that_ran_in_parts_has_one_report_with_all_of_its_tests() throws IOException {
        write("in/TEST-com.acme.FooTest-node-1-of-2.xml", NODE_1);
        write("in/TEST-com.acme.FooTest-node-2-of-2.xml", NODE_2);

        Result result = merge("in");

        assertThat(result.problems()).isEmpty();
        assertThat(result.reports()).containsExactly(output("app/surefire-reports/TEST-com.acme.FooTest.xml"));
        ReadReport report = ReadReport.of(result.reports().get(0));
        assertThat(report.testNames())
                .containsExactly(
                        "passes",
                        "fails(String)[1]",
                        "breaks",
                        "isDisabled",
                        "passesAtTheSecondAttempt",
                        "failsEveryTime",
                        "isSteady");
        assertThat(report.tests()).containsExactlyElementsOf(testsIn("in"));
    }

    @Test
    void each_report_is_digested_once_at_most_however_many_have_its_name() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            files.add(write(i + "/TEST-a.T.xml", PASSED.formatted("a.T", "number" + (1000 + i % 100))));
        }
        files.add(write("other/TEST-a.T.xml", PASSED.formatted("a.T", "of another size")));
        List<Path> digested = new ArrayList<>();

        List<Path> kept = ReportMerge.withoutCopies(files, file -> {
            digested.add(file);
            return FileDigest.of(file);
        });

        assertThat(kept).hasSize(101).contains(files.get(0), files.get(99), files.get(300));
        assertThat(digested).hasSize(300).doesNotContain(files.get(300));
    }

    @Test
    void characters_that_hide_are_seen_in_the_file_and_read_as_they_were() throws IOException {
        String name = "a\u202eb\u2066c\u200bd";
        write("in/TEST-a.T.xml", PASSED.formatted("a.T", name));

        Result result = merge("in");

        assertThat(ReadReport.of(result.reports().get(0)).testNames()).containsExactly(name);
        assertThat(Files.readString(result.reports().get(0)))
                .contains("a&#x202e;b&#x2066;c&#x200b;d")
                .doesNotContainPattern("\\p{Cf}");
    }

    @Test
    void the_tag_of_the_suite_has_the_sums_and_keeps_the_rest() throws IOException {
        write("in/TEST-com.acme.FooTest-node-1-of-2.xml", NODE_1);
        write(
                "in/TEST-com.acme.FooTest-node-2-of-2.xml",
                NODE_2.replace(" name=\"com.acme.FooTest\" time", " hostname='agent-2' name='' time"));

        Result result = merge("in");

        assertThat(result.problems()).isEmpty();
        ReadReport report = ReadReport.of(result.reports().get(0));
        assertThat(report.attribute("name")).isEqualTo("com.acme.FooTest");
        assertThat(report.attribute("version")).isEqualTo("3.0.2");
        assertThat(report.attribute("hostname")).isEqualTo("agent-2");
        assertThat(report.attribute("xsi:noNamespaceSchemaLocation")).endsWith("/surefire-test-report.xsd");
        assertThat(report.attribute("tests"))
                .isEqualTo("7")
                .isEqualTo("" + report.testNames().size());
        assertThat(report.attribute("failures")).isEqualTo("2").isEqualTo("" + report.testsWith("failure"));
        assertThat(report.attribute("errors")).isEqualTo("1").isEqualTo("" + report.testsWith("error"));
        assertThat(report.attribute("skipped")).isEqualTo("1").isEqualTo("" + report.testsWith("skipped"));
        assertThat(report.attribute("flakes")).isEqualTo("1").isEqualTo("" + report.testsWith("flakyFailure"));
        assertThat(report.attribute("time")).isEqualTo("0.607");
    }

    @Test
    void the_properties_are_those_of_the_first_node_that_has_any() throws IOException {
        write("in/TEST-a.T-node-1-of-3.xml", PASSED.formatted("a.T", "one"));
        write("in/TEST-a.T-node-2-of-3.xml", NODE_1);
        write("in/TEST-a.T-node-3-of-3.xml", NODE_2);

        ReadReport report = ReadReport.of(merge("in").reports().get(0));

        assertThat(report.elements("property"))
                .extracting(property -> property.getAttribute("name") + '=' + property.getAttribute("value"))
                .containsExactly("user.dir=/agent-1/build", "line.separator=\n");
        assertThat(report.childNames()).startsWith("properties", "testcase").doesNotContain("system-out");
    }

    @Test
    void what_a_suite_wrote_outside_of_its_tests_is_strung_together() throws IOException {
        String suite = "<testsuite name='a.T'><system-out><![CDATA[%s]]></system-out>"
                + "<testcase name='%s'><system-out>own</system-out></testcase><system-err>%s</system-err></testsuite>";
        write("in/TEST-a.T-node-1-of-3.xml", suite.formatted("out 1", "one", "err 1\n"));
        write("in/TEST-a.T-node-2-of-3.xml", PASSED.formatted("a.T", "two"));
        write("in/TEST-a.T-node-3-of-3.xml", suite.formatted("out 3", "three", "err 3"));

        ReadReport report = ReadReport.of(merge("in").reports().get(0));

        assertThat(report.childNames()).containsExactly("testcase", "testcase", "testcase", "system-out", "system-err");
        assertThat(report.elements("system-out"))
                .extracting(out -> out.getTextContent())
                .containsExactly("own", "own", "out 1\nout 3");
        assertThat(report.elements("system-err"))
                .extracting(err -> err.getTextContent())
                .containsExactly("err 1\nerr 3");
    }

    @Test
    void surefires_own_report_parser_reads_the_same_totals_as_from_the_parts() throws IOException {
        write("in/TEST-com.acme.FooTest-node-1-of-2.xml", NODE_1);
        write("in/TEST-com.acme.FooTest-node-2-of-2.xml", NODE_2);
        write("in/TEST-com.acme.BarTest-node-2-of-2.xml", NODE_2.replace("FooTest", "BarTest"));
        merge("in");

        List<ReportTestSuite> parts = parsed(folder.resolve("in"));
        List<ReportTestSuite> merged = parsed(output("app/surefire-reports"));

        assertThat(merged)
                .extracting(ReportTestSuite::getFullClassName)
                .containsExactlyInAnyOrder("com.acme.FooTest", "com.acme.BarTest");
        assertThat(merged.stream()
                        .flatMap(suite -> suite.getTestCases().stream())
                        .map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(parts.stream()
                        .flatMap(suite -> suite.getTestCases().stream())
                        .map(Object::toString)
                        .toList());
        assertThat(totals(merged)).isEqualTo(totals(parts)).isEqualTo("10 tests, 1 errors, 3 failures, 1 skipped");
        assertThat(elapsed(merged)).isCloseTo(elapsed(parts), within(0.0005f));
    }

    private static String totals(List<ReportTestSuite> suites) {
        var totals = new SurefireReportParser(List.of(), new NullConsoleLogger()).getSummary(suites);
        return "%s tests, %s errors, %s failures, %s skipped"
                .formatted(
                        totals.get("totalTests"),
                        totals.get("totalErrors"),
                        totals.get("totalFailures"),
                        totals.get("totalSkipped"));
    }

    private static float elapsed(List<ReportTestSuite> suites) {
        return (Float) new SurefireReportParser(List.of(), new NullConsoleLogger())
                .getSummary(suites)
                .get("totalElapsedTime");
    }

    private static List<ReportTestSuite> parsed(Path reports) {
        return new SurefireReportParser(List.of(reports.toFile()), new NullConsoleLogger()).parseXMLReportFiles();
    }

    @Test
    void parts_come_in_the_order_of_the_nodes() throws IOException {
        for (int node = 1; node <= 11; node++) {
            write("in/TEST-a.T-node-" + node + "-of-11.xml", PASSED.formatted("a.T", "test " + node));
        }
        write("in/TEST-a.T.xml", PASSED.formatted("a.T", "killed"));

        ReadReport report = ReadReport.of(merge("in").reports().get(0));

        assertThat(report.testNames())
                .containsExactly(
                        "killed", "test 1", "test 2", "test 3", "test 4", "test 5", "test 6", "test 7", "test 8",
                        "test 9", "test 10", "test 11");
    }

    @Test
    void a_folder_that_is_named_twice_is_read_once() throws IOException {
        write("in/TEST-a.T-node-1-of-2.xml", PASSED.formatted("a.T", "one"));
        write("in/TEST-a.T-node-2-of-2.xml", PASSED.formatted("a.T", "two"));

        Result result = merge("in", "in", "in/../in");

        assertThat(ReadReport.of(result.reports().get(0)).testNames()).containsExactly("one", "two");
    }

    @Test
    void a_folder_that_two_modules_name_belongs_to_the_first() throws IOException {
        write("in/TEST-a.T-node-1-of-1.xml", PASSED.formatted("a.T", "one"));

        Result result = ReportMerge.merge(
                List.of(
                        new Source("com.acme:app", "surefire", folder.resolve("in")),
                        new Source("com.acme:lib", "surefire", folder.resolve("in/../in"))),
                output(""));

        assertThat(result.reports()).containsExactly(output("app/surefire-reports/TEST-a.T.xml"));
    }

    @Test
    void a_copy_of_a_report_counts_once_but_another_one_of_its_name_is_kept() throws IOException {
        write("first/TEST-a.T-node-1-of-2.xml", PASSED.formatted("a.T", "one"));
        write("copy/TEST-a.T-node-1-of-2.xml", PASSED.formatted("a.T", "one"));
        write("other/TEST-a.T-node-1-of-2.xml", PASSED.formatted("a.T", "won"));

        Result result = merge("first", "copy", "other");

        assertThat(ReadReport.of(result.reports().get(0)).testNames()).containsExactly("one", "won");
        assertThat(ReadReport.of(result.reports().get(0)).attribute("tests")).isEqualTo("2");
    }

    @Test
    void folders_of_several_nodes_modules_and_plugins_go_each_where_they_belong() throws IOException {
        write("n1/TEST-a.T-node-1-of-2.xml", PASSED.formatted("a.T", "one"));
        write("n2/TEST-a.T-node-2-of-2.xml", PASSED.formatted("a.T", "two"));
        write("it/TEST-a.TIT-node-2-of-2.xml", PASSED.formatted("a.TIT", "three"));
        write("other/TEST-a.T-node-2-of-2.xml", PASSED.formatted("a.T", "four"));

        Result result = ReportMerge.merge(
                List.of(
                        new Source("com.acme:app", "surefire", folder.resolve("n1")),
                        new Source("com.acme:app", "failsafe", folder.resolve("it")),
                        new Source("com.acme:lib", "surefire", folder.resolve("other")),
                        new Source("com.acme:lib", "failsafe", folder.resolve("does not exist")),
                        new Source("com.acme:app", "surefire", folder.resolve("n2"))),
                output(""));

        assertThat(result.problems()).isEmpty();
        assertThat(result.reports())
                .containsExactly(
                        output("app/surefire-reports/TEST-a.T.xml"),
                        output("app/failsafe-reports/TEST-a.TIT.xml"),
                        output("lib/surefire-reports/TEST-a.T.xml"));
        assertThat(ReadReport.of(result.reports().get(0)).testNames()).containsExactly("one", "two");
        assertThat(filesIn("out")).containsExactlyInAnyOrderElementsOf(result.reports());
    }

    @Test
    void modules_of_the_same_artifact_id_get_their_groups_ids_too() throws IOException {
        for (String source : List.of("a", "b", "c")) {
            write(source + "/TEST-x.T-node-1-of-1.xml", PASSED.formatted("x.T", source));
        }

        Result result = ReportMerge.merge(
                List.of(
                        new Source("com.acme:app", "surefire", folder.resolve("a")),
                        new Source("org.acme:App", "surefire", folder.resolve("b")),
                        new Source("org.acme:other", "surefire", folder.resolve("c"))),
                output(""));

        assertThat(result.reports())
                .containsExactly(
                        output("com.acme_app/surefire-reports/TEST-x.T.xml"),
                        output("org.acme_App/surefire-reports/TEST-x.T.xml"),
                        output("other/surefire-reports/TEST-x.T.xml"));
    }

    @Test
    void a_second_merge_leaves_nothing_of_the_first() throws IOException {
        write("in/TEST-a.GoneTest-node-1-of-1.xml", PASSED.formatted("a.GoneTest", "one"));
        merge("in");
        Files.writeString(output("app/surefire-reports/TEST-a.KilledTest.xml.tmp"), "<testsu");
        Files.writeString(output("app/surefire-reports/notes.txt"), "mine");
        Files.delete(folder.resolve("in/TEST-a.GoneTest-node-1-of-1.xml"));
        write("in/TEST-a.NewTest-node-1-of-1.xml", PASSED.formatted("a.NewTest", "one"));

        ReportMerge.merge(List.of(new Source("com.acme:renamed", "surefire", folder.resolve("in"))), output(""));

        assertThat(filesIn("out"))
                .containsExactlyInAnyOrder(
                        output("app/surefire-reports/notes.txt"),
                        output("renamed/surefire-reports/TEST-a.NewTest.xml"));
    }

    @Test
    void the_same_reports_make_the_same_bytes() throws IOException {
        write("in/TEST-com.acme.FooTest-node-1-of-2.xml", NODE_1);
        write("in/TEST-com.acme.FooTest-node-2-of-2.xml", NODE_2);
        byte[] first = Files.readAllBytes(merge("in").reports().get(0));

        assertThat(merge("in").reports().get(0)).hasBinaryContent(first);
    }

    @Test
    void a_report_that_needs_no_merging_comes_out_as_it_was() throws IOException {
        write("in/TEST-com.acme.FooTest-node-1-of-2.xml", NODE_1);

        assertThat(merge("in").reports().get(0)).hasContent(NODE_1 + "\n");
    }

    @Test
    void suites_of_a_file_that_has_several_stay_side_by_side() throws IOException {
        String suites = """
                <testsuites name="all" tests="2" failures="1" time="1.5" id="7">
                  <properties><property name="p" value="v"/></properties>
                  <testsuite name="s1" tests="1"><testcase name="%s1"/></testsuite>
                  <testsuite name="s2" tests="1"><properties/><testsuite><testcase name="%<s2"/></testsuite></testsuite>
                </testsuites>
                """;
        write("in/TEST-all-node-1-of-3.xml", suites.formatted("a"));
        write("in/TEST-all-node-2-of-3.xml", suites.formatted("b"));
        write("in/TEST-all-node-3-of-3.xml", "<testsuite name='all'><testcase name='c' time='0.25'/></testsuite>");

        ReadReport report = ReadReport.of(merge("in").reports().get(0));

        assertThat(report.root().getLocalName()).isEqualTo("testsuites");
        assertThat(report.childNames())
                .containsExactly(
                        "testsuite", "properties", "testsuite", "testsuite", "properties", "testsuite", "testsuite");
        assertThat(report.testNames()).containsExactly("c", "a1", "a2", "b1", "b2");
        assertThat(report.attribute("tests")).isEqualTo("5");
        assertThat(report.attribute("failures")).isEqualTo("2");
        assertThat(report.attribute("time")).isEqualTo("3.25");
        assertThat(report.attribute("id")).isEqualTo("7");
    }

    @Test
    void what_is_not_known_is_kept() throws IOException {
        write(
                "in/TEST-a.T-node-1-of-2.xml",
                "<testsuite name='a' owner='me'>loose text<!-- note --><?hint now?><attachment path='x'><deep/></attachment>"
                        + "<testcase name='one' flavour='sweet'><picture>p</picture></testcase></testsuite>");
        write("in/TEST-a.T-node-2-of-2.xml", "<testsuite name='b' host='h'><attachment path='y'/></testsuite>");

        Path file = merge("in").reports().get(0);

        assertThat(file)
                .hasContent("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<testsuite name=\"a\" owner=\"me\" host=\"h\">loose text<!-- note --><?hint now?>\n"
                        + "  <attachment path=\"x\"><deep/></attachment>\n"
                        + "  <testcase name=\"one\" flavour=\"sweet\"><picture>p</picture></testcase>\n"
                        + "  <attachment path=\"y\"/>\n"
                        + "</testsuite>\n");
    }

    @Test
    void namespaces_hold_below_another_root() throws IOException {
        write("in/TEST-a.T-node-1-of-2.xml", "<testsuite xmlns:p='urn:1'><p:a/><testcase p:x='1'/></testsuite>");
        write(
                "in/TEST-a.T-node-2-of-2.xml",
                "<testsuite xmlns='urn:d' xmlns:p='urn:2'><p:a/><testcase p:x='2' xml:lang='en'><b/></testcase></testsuite>");

        ReadReport report = ReadReport.of(merge("in").reports().get(0));

        assertThat(report.elements("a")).extracting(a -> a.getNamespaceURI()).containsExactly("urn:1", "urn:2");
        assertThat(report.tests()).containsExactlyElementsOf(testsIn("in"));
    }

    @Test
    void a_number_that_makes_no_sense_is_counted_anew() throws IOException {
        String suite = "<testsuite name='a' tests='%s' failures='-1' time='%s'>"
                + "<testcase name='x' time='0.5'/><testcase name='y' time='0.25'><failure/></testcase>"
                + "<testcase name='z'><error/><failure/></testcase></testsuite>";
        write("in/TEST-a.T-node-1-of-3.xml", suite.formatted("99999999999999999999", "NaN"));
        write("in/TEST-a.T-node-2-of-3.xml", suite.formatted("many", "1e999999999"));
        write("in/TEST-a.T-node-3-of-3.xml", suite.formatted("3", "1.125"));

        ReadReport report = ReadReport.of(merge("in").reports().get(0));

        assertThat(report.attribute("tests")).isEqualTo("9");
        assertThat(report.attribute("failures")).isEqualTo("3");
        assertThat(report.root().hasAttribute("errors")).isFalse();
        assertThat(report.attribute("time")).isEqualTo("2.625");
    }

    @Test
    void times_keep_their_form_and_the_earliest_timestamp_is_that_of_the_whole() throws IOException {
        String suite = "<testsuite name='a' time='%s' timestamp='%s'/>";
        write("in/TEST-a.T-node-1-of-3.xml", suite.formatted("1,234.5", "2026-11-24T15:00:00"));
        write("in/TEST-a.T-node-2-of-3.xml", suite.formatted("0.001", "2026-11-24T14:59:59.5"));
        write("in/TEST-a.T-node-3-of-3.xml", suite.formatted("999", "yesterday"));
        write("in/TEST-a.U-node-1-of-2.xml", suite.formatted("700.1", "2026-11-24T12:00:00+02:00"));
        write("in/TEST-a.U-node-2-of-2.xml", suite.formatted("2.5E1", "2026-11-24T10:30:00Z"));

        Result result = merge("in");

        ReadReport grouped = ReadReport.of(result.reports().get(0));
        assertThat(grouped.attribute("time")).isEqualTo("2,233.501");
        assertThat(grouped.attribute("timestamp")).isEqualTo("2026-11-24T14:59:59.5");
        ReadReport plain = ReadReport.of(result.reports().get(1));
        assertThat(plain.attribute("time")).isEqualTo("725.1");
        assertThat(plain.attribute("timestamp")).isEqualTo("2026-11-24T12:00:00+02:00");
    }

    @Test
    void any_encoding_that_a_report_declares_becomes_utf_8() throws IOException {
        String report = "<?xml version='1.0' encoding='%s'?><testsuite><testcase name='%<s: Grüße'/></testsuite>";
        for (String encoding : List.of("ISO-8859-1", "UTF-16", "windows-1252", "UTF-8")) {
            write(
                    "in/TEST-a.T" + encoding + "-node-1-of-1.xml",
                    report.formatted(encoding).getBytes(Charset.forName(encoding)));
        }

        Result result = merge("in");

        assertThat(result.problems()).isEmpty();
        assertThat(ReadReport.allIn(output("")))
                .flatExtracting(ReadReport::testNames)
                .containsExactlyInAnyOrder("ISO-8859-1: Grüße", "UTF-16: Grüße", "windows-1252: Grüße", "UTF-8: Grüße");
        for (Path file : result.reports()) {
            assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("Grüße");
        }
    }

    @Test
    void reports_are_never_merged_into_the_folder_that_they_are_in() throws IOException {
        write("out/app/surefire-reports/TEST-a.T-node-1-of-1.xml", PASSED.formatted("a.T", "one"));

        assertThatThrownBy(() -> merge("out/app/surefire-reports"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surefire-reports");

        assertThat(output("app/surefire-reports/TEST-a.T-node-1-of-1.xml")).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void merged_reports_can_be_read_by_whoever_could_read_the_parts() throws IOException {
        Path part = write("in/TEST-a.T-node-1-of-1.xml", PASSED.formatted("a.T", "one"));

        Path report = merge("in").reports().get(0);

        assertThat(Files.getPosixFilePermissions(report))
                .containsAll(Files.getPosixFilePermissions(part))
                .contains(PosixFilePermission.OWNER_READ);
    }

    private Result merge(String... sources) throws IOException {
        return ReportMerge.merge(
                List.of(sources).stream()
                        .map(source -> new Source("com.acme:app", "surefire", folder.resolve(source)))
                        .toList(),
                output(""));
    }

    private Path output(String path) {
        return folder.resolve("out").resolve(path);
    }

    private List<String> testsIn(String source) throws IOException {
        return ReadReport.allIn(folder.resolve(source)).stream()
                .flatMap(report -> report.tests().stream())
                .toList();
    }

    private List<Path> filesIn(String path) throws IOException {
        try (var files = Files.walk(folder.resolve(path))) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path.replace('/', File.separatorChar));
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
