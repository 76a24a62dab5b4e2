package io.github.distributedtests.junitxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.distributedtests.junitxml.ReportMerge.FileProblem;
import io.github.distributedtests.junitxml.ReportMerge.Result;
import io.github.distributedtests.junitxml.ReportMerge.Source;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileReportsTest {
    private static final String GOOD =
            "<testsuite name='a.T' tests='1'>\n<testcase name='good' classname='a.T'><system-out>x</system-out></testcase>\n"
                    + "</testsuite>";

    @TempDir
    Path folder;

    @BeforeEach
    void twoGoodReports() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("in"));
        write("TEST-a.T-node-1-of-3.xml", GOOD);
        write("TEST-a.U-node-1-of-3.xml", GOOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                                 | 1
                    ' '                                                                | 1
                    nonsense                                                           | 1
                    <testsuite                                                         | 1
                    <testsuite>~<testcase name='x'/>                                   | 2
                    <testsuite>~<testcase name='x'><system-out><![CDATA[cut            | 2
                    <testsuite></testsuite>~<testsuite/>                               | 2
                    <testsuite></testsuite>~trailing                                   | 2
                    <testsuite>~</testcase></testsuite>                                | 2
                    ~<html><testcase name='x'/></html>                                 | 2
                    ~<testcase name='x'/>                                              | 2
                    <testsuite><p:testcase name='x'/></testsuite>                      | 1
                    <testsuite>~~<testcase name='x' name='y'/></testsuite>             | 3
                    <testsuite><testcase name='<b>'/></testsuite>                      | 1
                    <testsuite>~&unknown;</testsuite>                                  | 2
                    <testsuite name='&unknown;'/>                                      | 1
                    <testsuite>~&#1;</testsuite>                                       | 2
                    <testsuite name='&#xFFFF;'/>                                       | 1
                    <testsuite>~]]></testsuite>                                        | 2
                    <?xml version='1.1'?><testsuite><testcase name='&#1;'/></testsuite>| 1
                    <?xml version='1.0' encoding='klingon'?><testsuite/>               | 1
                    """)
    void what_is_not_a_whole_report_is_named_with_its_line_and_the_rest_is_merged(String text, int line)
            throws IOException {
        Path bad = write("TEST-a.T-node-2-of-3.xml", text.replace('~', '\n'));

        Result result = merge();

        assertThat(result.problems())
                .extracting(FileProblem::file, FileProblem::line)
                .containsExactly(tuple(bad, line));
        assertThat(result.problems().get(0).why()).isNotBlank().doesNotContain("ParseError", "\n");
        assertThat(result.problems().get(0)).asString().startsWith(bad + ", line " + line + ": ");
        assertGoodOnesAreMerged(result);
    }

    private static void assertIsGood(Path report) {
        assertThat(ReadReport.of(report).testNames()).containsExactly("good");
    }

    @Test
    void bytes_that_are_no_text_are_a_problem() throws IOException {
        byte[] random = new byte[5000];
        new Random(1).nextBytes(random);
        write("TEST-a.T-node-2-of-3.xml", random);
        write(
                "TEST-a.U-node-2-of-3.xml",
                "<testsuite>\n\n<testcase name='\u00fc'/></testsuite>".getBytes(StandardCharsets.ISO_8859_1));
        write("TEST-a.V-node-2-of-3.xml", new byte[100]);

        Result result = merge();

        assertThat(result.problems())
                .extracting(problem -> problem.file().getFileName() + ":" + problem.line())
                .containsExactly(
                        "TEST-a.T-node-2-of-3.xml:1", "TEST-a.U-node-2-of-3.xml:3", "TEST-a.V-node-2-of-3.xml:1");
        assertGoodOnesAreMerged(result);
    }

    @Test
    void a_report_cut_off_anywhere_is_refused_as_a_whole() throws IOException {
        for (int length = 0; length < GOOD.length(); length++) {
            write("TEST-a.T-node-2-of-3.xml", GOOD.substring(0, length));

            Result result = merge();

            assertThat(result.problems()).as("the first %s characters", length).hasSize(1);
            assertGoodOnesAreMerged(result);
        }
    }

    @Test
    void a_report_with_any_character_changed_is_merged_or_refused() throws IOException {
        byte[] good = GOOD.getBytes(StandardCharsets.US_ASCII);
        Random random = new Random(42);
        for (int i = 0; i < 100; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(128);
            write("TEST-a.T-node-2-of-3.xml", bad);

            Result result = merge();

            ReadReport merged = ReadReport.of(result.reports().get(0));
            assertThat(merged.testNames()).as(Arrays.toString(bad)).startsWith("good");
            assertThat(result.reports()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE testsuite>",
                "<!DOCTYPE testsuite [<!ENTITY e 'text'>]>",
                "<!DOCTYPE testsuite [<!ENTITY e SYSTEM '%s'>]>",
                "<!DOCTYPE testsuite SYSTEM '%s'>",
                "<!DOCTYPE testsuite [<!ENTITY % e SYSTEM '%s'> %e;]>",
                "<!DOCTYPE testsuite [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;&b;'>]>",
            })
    void a_dtd_is_refused_and_nothing_is_fetched(String dtd) throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String address = "http://localhost:" + server.getLocalPort() + "/evil.dtd";
            String text = "<?xml version='1.0'?>\n" + dtd.replace("%s", address) + "\n<testsuite>&e;</testsuite>";
            Path bad = write("TEST-a.T-node-2-of-3.xml", text);

            Result result = merge();

            assertThat(result.problems())
                    .containsExactly(new FileProblem(bad, 2, "it has a DTD, and reports have none"));
            assertGoodOnesAreMerged(result);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void xinclude_is_text_like_any_other() throws IOException {
        write(
                "TEST-a.T-node-2-of-3.xml",
                "<testsuite><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/></testsuite>");

        Result result = merge();

        assertThat(Files.readString(result.reports().get(0)))
                .contains("href=\"/etc/passwd\"")
                .doesNotContain("root:");
    }

    @Test
    void long_output_and_many_escapes_are_no_reason_to_refuse_a_report() throws IOException {
        int longer = ReportCursor.LONGEST_MARKUP + 100_000;
        String report = "<testsuite><testcase name='%s'><failure message='%s'>%s</failure>"
                + "<system-out><![CDATA[%s]]></system-out><system-err>%s</system-err></testcase></testsuite>";
        write(
                "TEST-a.U-node-2-of-3.xml",
                report.formatted(
                        "big",
                        "&lt;&#10;".repeat(200_000),
                        "&amp;".repeat(200_000),
                        "x]".repeat(longer / 2),
                        "y".repeat(longer)));

        Result result = merge();

        assertThat(result.problems()).isEmpty();
        String merged = Files.readString(result.reports().get(1));
        assertThat(merged.contains("name=\"good\"")).isTrue();
        assertThat(merged.contains("<failure message=\"" + "&lt;&#10;".repeat(200_000) + "\">"))
                .isTrue();
        assertThat(merged.contains(">" + "&amp;".repeat(200_000) + "<")).isTrue();
        assertThat(merged.contains("<system-out><![CDATA[" + "x]".repeat(longer / 2) + "]]></system-out>"))
                .isTrue();
        assertThat(merged.contains("<system-err>" + "y".repeat(longer) + "</system-err>"))
                .isTrue();
    }

    @Test
    void what_would_have_to_be_held_in_memory_is_limited() throws IOException {
        String huge = "x".repeat(ReportCursor.LONGEST_MARKUP + 100_000);
        write("TEST-a.T-node-2-of-3.xml", "<testsuite>\n<testcase name='" + huge + "'/></testsuite>");
        write("TEST-a.U-node-2-of-3.xml", "<testsuite>\n<!--" + huge + "--></testsuite>");
        write("TEST-a.V-node-2-of-3.xml", "<testsuite>\n<" + "x".repeat(5_000) + "/></testsuite>");
        write("TEST-a.W-node-2-of-3.xml", "<a>".repeat(100_000));

        Result result = merge();

        assertThat(result.problems())
                .extracting(problem -> problem.file().getFileName().toString())
                .containsExactly(
                        "TEST-a.T-node-2-of-3.xml",
                        "TEST-a.U-node-2-of-3.xml",
                        "TEST-a.V-node-2-of-3.xml",
                        "TEST-a.W-node-2-of-3.xml");
        assertThat(result.problems().get(0).why()).isEqualTo("a tag or comment is longer than 16777216 bytes");
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(1000));
        assertGoodOnesAreMerged(result);
    }

    @Test
    void a_name_in_a_report_names_no_file() throws IOException {
        for (String name : List.of("../../evil", "/etc/evil", "a\\b", "&lt;b&gt;", "x".repeat(100_000))) {
            write(
                    "TEST-a.T-node-2-of-3.xml",
                    "<testsuite name='" + name + "'><testcase name='" + name + "'/></testsuite>");

            Result result = merge();

            assertGoodOnesAreMerged(result);
            assertThat(filesBelow(folder.resolve("out"))).containsExactlyElementsOf(result.reports());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void names_of_files_modules_and_plugins_lose_what_could_lead_elsewhere() throws IOException {
        Path in = Files.createDirectories(folder.resolve("hostile"));
        for (String name : List.of(
                "TEST-..-node-1-of-1.xml",
                "TEST-.xml",
                "TEST-node-1-of-3.xml",
                "TEST-a\\..\\b.xml",
                "TEST-a b\n<c>\u001b[31m.xml",
                "TEST-a.Outer$Inner-1.xml",
                "TEST-" + "x".repeat(240) + ".xml")) {
            Files.writeString(in.resolve(name), GOOD);
        }

        Result result = ReportMerge.merge(
                List.of(
                        new Source("../..:../../up", "../surefire", in),
                        new Source("..", "/", folder.resolve("in")),
                        new Source("", "", folder)),
                folder.resolve("out"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.reports().stream()
                        .map(folder.resolve("out")::relativize)
                        .map(Path::toString))
                .containsExactlyInAnyOrder(
                        "__.._up/__surefire-reports/TEST-_.xml",
                        "__.._up/__surefire-reports/TEST-_-2.xml",
                        "__.._up/__surefire-reports/TEST-node-1-of-3.xml",
                        "__.._up/__surefire-reports/TEST-a_.._b.xml",
                        "__.._up/__surefire-reports/TEST-a_b__c___31m.xml",
                        "__.._up/__surefire-reports/TEST-a.Outer$Inner-1.xml",
                        "__.._up/__surefire-reports/TEST-" + "x".repeat(180) + ".xml",
                        "_/_-reports/TEST-a.T.xml",
                        "_/_-reports/TEST-a.U.xml");
        assertThat(result.reports()).allSatisfy(HostileReportsTest::assertIsGood);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void classes_whose_files_would_be_one_get_files_of_their_own() throws IOException {
        Path in = Files.createDirectories(folder.resolve("clash"));
        for (String name : List.of("a.T", "a.t", "a T", "a/T", "a?T", "\u00fcT", "a_T")) {
            String file = "TEST-" + name.replace('/', '*') + "-node-1-of-1.xml";
            Files.writeString(in.resolve(file), GOOD.replace("good", "of " + name));
        }

        Result result = ReportMerge.merge(List.of(new Source("app", "surefire", in)), folder.resolve("out"));

        assertThat(result.reports().stream().map(report -> report.toString().toLowerCase()))
                .doesNotHaveDuplicates();
        assertThat(result.reports())
                .flatExtracting(report -> ReadReport.of(report).testNames())
                .containsExactlyInAnyOrder("of a.T", "of a.t", "of a T", "of a/T", "of a?T", "of \u00fcT", "of a_T");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reports_that_are_links_or_folders_are_not_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.xml"), GOOD.replace("good", "secret"));
        Path link = Files.createSymbolicLink(folder.resolve("in/TEST-a.T-node-2-of-3.xml"), secret);
        Path endless = Files.createSymbolicLink(folder.resolve("in/TEST-a.U-node-2-of-3.xml"), Path.of("/dev/zero"));
        Path directory = Files.createDirectory(folder.resolve("in/TEST-a.V-node-2-of-3.xml"));

        Result result = merge();

        assertThat(result.problems()).extracting(FileProblem::file).containsExactly(link, endless, directory);
        assertGoodOnesAreMerged(result);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_is_written_or_deleted_through_a_link_in_the_output() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/surefire-reports"));
        Path foreign = Files.writeString(elsewhere.resolve("TEST-a.T.xml"), "foreign");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("app"), elsewhere.getParent());
        Path lib = Files.createDirectories(out.resolve("lib"));
        Files.createSymbolicLink(lib.resolve("surefire-reports"), elsewhere);
        Path real = Files.createDirectories(out.resolve("real/surefire-reports"));
        Files.createSymbolicLink(real.resolve("TEST-a.T.xml"), foreign);
        Files.createSymbolicLink(real.resolve("TEST-a.U.xml.tmp"), foreign);
        Files.writeString(out.resolve("file"), "in the way");

        Result result = ReportMerge.merge(
                List.of(
                        new Source("g:app", "surefire", copyOfIn("1")),
                        new Source("g:lib", "surefire", copyOfIn("2")),
                        new Source("g:real", "surefire", copyOfIn("3")),
                        new Source("g:file", "surefire", copyOfIn("4"))),
                out);

        assertThat(filesBelow(elsewhere)).containsExactly(foreign);
        assertThat(foreign).hasContent("foreign");
        assertThat(result.problems())
                .extracting(FileProblem::file)
                .containsExactly(
                        out.resolve("app/surefire-reports"),
                        lib.resolve("surefire-reports"),
                        out.resolve("file/surefire-reports"));
        assertThat(result.reports()).containsExactly(real.resolve("TEST-a.T.xml"), real.resolve("TEST-a.U.xml"));
        assertThat(result.reports())
                .allMatch(report -> Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS))
                .allSatisfy(HostileReportsTest::assertIsGood);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_output_folder_that_is_a_link_is_refused() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/app/surefire-reports"));
        Path foreign = Files.writeString(elsewhere.resolve("TEST-a.T.xml"), "foreign");
        Path out = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("elsewhere"));

        assertThatThrownBy(() -> ReportMerge.merge(List.of(new Source("g:app", "surefire", copyOfIn("1"))), out))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it is a link");
        assertThat(foreign).hasContent("foreign");
    }

    @Test
    void a_source_that_is_no_folder_is_a_problem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Result result = ReportMerge.merge(List.of(new Source("g:app", "surefire", file)), folder.resolve("out"));

        assertThat(result.problems()).containsExactly(new FileProblem(file, 0, "it is not a folder"));
    }

    @Test
    void a_problem_is_told_in_one_line_that_a_terminal_can_show() {
        FileProblem problem = new FileProblem(Path.of("a\u001b[31m\nb"), 3, "why\r\n\u009b\u202e" + "x".repeat(1000));

        assertThat(problem.toString())
                .isEqualTo("a\\u001b[31m\\u000ab, line 3: why\\u000d\\u000a\\u009b\\u202e" + "x".repeat(293) + "...");
    }

    private void assertGoodOnesAreMerged(Result result) {
        assertThat(result.reports())
                .containsExactly(output("TEST-a.T.xml"), output("TEST-a.U.xml"))
                .allSatisfy(
                        report -> assertThat(ReadReport.of(report).testNames()).contains("good"));
    }

    private Path output(String name) {
        return folder.resolve("out/app/surefire-reports").resolve(name);
    }

    private Result merge() throws IOException {
        return ReportMerge.merge(
                List.of(new Source("com.acme:app", "surefire", folder.resolve("in"))), folder.resolve("out"));
    }

    private Path copyOfIn(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        for (Path file : filesBelow(folder.resolve("in"))) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("in").resolve(name), bytes);
    }
}
