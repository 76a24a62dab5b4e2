package io.github.distributedtests.reactors.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportedCasesTest {
    @TempDir
    private Path folder;

    @Test
    void each_case_is_read_with_its_module_and_outcome() throws IOException {
        write("core/target/surefire-reports/TEST-A.xml", """
            <testsuite><testcase classname="A" name="a"/><testcase classname="A" name="b"><failure/></testcase></testsuite>
            """);
        write("core/target/surefire-reports/junitreports/TEST-A.xml", "<of-testng/>");

        assertThat(ReportedCases.below(folder, folder).asMap())
                .isEqualTo(Map.of("core surefire-reports A#a passed", 1, "core surefire-reports A#b failure", 1));
    }

    @Test
    void what_a_class_does_once_counts_once() {
        Counts cases = new Counts();
        for (int node = 0; node < 2; node++) {
            cases.add("core surefire-reports acme.A# error");
            cases.add("core surefire-reports acme.A#acme.A error");
            cases.add("core surefire-reports acme.A#setUpClass failure");
            cases.add("core surefire-reports acme.A#adds passed");
        }

        assertThat(ReportedCases.each(cases).asMap())
                .isEqualTo(Map.of(
                        "core surefire-reports acme.A# error", 1,
                        "core surefire-reports acme.A#acme.A error", 1,
                        "core surefire-reports acme.A#setUpClass failure", 1,
                        "core surefire-reports acme.A#adds passed", 2));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
