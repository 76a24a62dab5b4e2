package io.github.distributedtests.benchmark.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireReportsTest {

    @Test
    void the_reports_of_all_modules_add_up(@TempDir Path folder) throws IOException {
        GeneratedProject.writeFile(
                folder.resolve("a/target/surefire-reports/TEST-A.xml"),
                "<?xml version=\"1.0\"?>\n<testsuite name=\"A\" time=\"1,000.5\" tests=\"3\" errors=\"1\">");
        GeneratedProject.writeFile(
                folder.resolve("target/surefire-reports/TEST-B.xml"), "<testsuite tests=\"2\" time=\"0.25\">");
        GeneratedProject.writeFile(folder.resolve("target/collected/TEST-B.xml"), "<testsuite tests=\"9\" time=\"9\">");

        assertThat(SurefireReports.in(folder)).isEqualTo(new SurefireReports(5, 1000.75));
    }
}
