package io.github.distributedtests.nodefiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.files.FileDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenReportsTest {
    private static final String REPORT = "<testsuite schema='surefire-test-report-3.0.xsd'/>";
    private static final NodeFiles NODE = new NodeFiles(1, 3);

    @TempDir
    Path folder;

    @Test
    void what_surefire_wrote_since_gets_the_node_into_its_name_with_the_texts_beside_it() throws IOException {
        WrittenReports written = WrittenReports.in(folder);
        write("TEST-a.A.xml", REPORT);
        write("a.A.txt", "");
        write("a.A-output.txt", "");

        assertThat(written.name(NODE, all -> true))
                .containsExactly(new WrittenReports.Report(
                        folder.resolve("TEST-a.A-node-1-of-3.xml"),
                        REPORT.length(),
                        FileDigest.of(folder.resolve("TEST-a.A-node-1-of-3.xml"))
                                .get(),
                        true));
        assertThat(names())
                .containsExactly("TEST-a.A-node-1-of-3.xml", "a.A-node-1-of-3.txt", "a.A-output-node-1-of-3.txt");
    }

    @Test
    void what_was_there_before_and_what_is_not_surefires_keeps_its_name() throws IOException {
        write("TEST-a.Old.xml", REPORT);
        write("a.A.txt", "by somebody else");
        WrittenReports written = WrittenReports.in(folder);
        write("TEST-a.Foreign.xml", "<testsuite/>");
        write("summary.xml", REPORT);
        write("a.Foreign.txt", "");

        assertThat(written.name(NODE, all -> true)).isEmpty();
        assertThat(names())
                .containsExactly("TEST-a.Foreign.xml", "TEST-a.Old.xml", "a.A.txt", "a.Foreign.txt", "summary.xml");
    }

    @Test
    void an_old_surefires_report_is_known_by_the_properties_of_the_jvm_in_whatever_order() throws IOException {
        WrittenReports written = WrittenReports.in(folder);
        String properties = "<properties>\n  <property name=\"jansi.mode\" value=\"strip\"/>\n"
                + "  <property %s/>\n</properties></testsuite>";
        String start = "<?xml version=\"1.0\"?>\n<testsuite tests=\"3\" name=\"a.A\">\n  ";
        write("TEST-a.A.xml", start + properties.formatted("name=\"java.vendor\" value=\"x\""));
        write("TEST-a.B.xml", start + properties.formatted("value=\"x\" name=\"java.vendor\""));
        write("TEST-a.Foreign.xml", start + properties.formatted("name=\"os.name\" value=\"java.\""));

        assertThat(written.name(NODE, all -> true)).hasSize(2);
        assertThat(names()).contains("TEST-a.Foreign.xml");
    }

    @Test
    void failsafe_has_a_schema_of_its_own() throws IOException {
        WrittenReports written = WrittenReports.in(folder);
        write("TEST-a.AIT.xml", "<testsuite schema='failsafe-test-report.xsd'><properties/></testsuite>");

        assertThat(written.name(NODE, all -> true)).hasSize(1);
    }

    @Test
    void a_report_that_was_written_anew_is_one_of_this_run() throws IOException {
        write("TEST-a.A.xml", REPORT);
        WrittenReports written = WrittenReports.in(folder);
        write("TEST-a.A.xml", REPORT + "<!-- again -->");

        assertThat(written.name(NODE, all -> true)).hasSize(1);
    }

    @Test
    void a_report_that_may_be_of_another_execution_is_left_to_that_one() throws IOException {
        WrittenReports one = WrittenReports.in(folder);
        WrittenReports other = WrittenReports.in(folder);
        write("TEST-a.A.xml", REPORT);
        write("TEST-b.B.xml", REPORT);
        write("b.B.txt", "");

        assertThat(one.name(NODE, "a.A"::equals)).hasSize(1);
        assertThat(names()).containsExactly("TEST-a.A-node-1-of-3.xml", "TEST-b.B.xml", "b.B.txt");
        write("TEST-b.C.xml", REPORT);
        assertThat(other.name(NODE, name -> !name.contains("-node-"))).hasSize(2);
    }

    @Test
    void a_name_that_would_be_too_long_stays() throws IOException {
        WrittenReports written = WrittenReports.in(folder);
        String name = "TEST-" + "a".repeat(240) + ".xml";
        write(name, REPORT);

        assertThat(written.name(NODE, all -> true))
                .singleElement()
                .satisfies(report -> assertThat(report.named()).isFalse());
        assertThat(names()).containsExactly(name);
    }

    @Test
    void a_folder_that_is_never_made_has_no_reports() throws IOException {
        assertThat(WrittenReports.in(folder.resolve("none")).name(NODE, all -> true))
                .isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }
}
