package io.github.distributedtests.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedTimesTest {
    private static final BuildModules MODULES = new BuildModules(Map.of(
            Path.of("core", "target"), "com.acme:core",
            Path.of("web", "core", "target"), "com.acme:web-core",
            Path.of("target"), "com.acme:root"));

    @TempDir
    private Path root;

    private final ImportedTimes imported = new ImportedTimes(MODULES);

    private void report(String path, String suite, double seconds, String... cases) throws IOException {
        Path file = root.resolve(path).resolve("TEST-" + suite + ".xml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"%s\" time=\"%s\">%s</testsuite>"
                        .formatted(suite, seconds, String.join("", cases)));
    }

    private static String testCase(String className, String name, double seconds, String... inside) {
        return "<testcase classname=\"%s\" name=\"%s\" time=\"%s\">%s</testcase>"
                .formatted(className, name, seconds, String.join("", inside));
    }

    private static ClassTime type(String module, String name, double seconds) {
        return new ClassTime(module, name, seconds, ClassKind.PLAIN, name);
    }

    @Test
    void invocations_add_up_under_the_name_of_their_method_and_the_rest_of_the_suite_is_the_class() throws IOException {
        report(
                "core/target/surefire-reports",
                "a.FooTest",
                10,
                testCase("a.FooTest", "plain", 1),
                testCase("a.FooTest", "bar(int)[1]", 2),
                testCase("a.FooTest", "bar{int}[2]", 1.5),
                testCase("a.FooTest", "rows[x y](3)", 0.5),
                testCase("a.FooTest$Inner", "deep", 1, "<failure message=\"no\"/>"),
                testCase("a.FooTest", "skipped", 0, "<skipped/>"));

        imported.addBuild(root);

        assertThat(imported.timings())
                .isEqualTo(new Timings(
                        List.of(
                                new TestTime("com.acme:core", "a.FooTest#plain", 1),
                                new TestTime("com.acme:core", "a.FooTest#bar", 3.5),
                                new TestTime("com.acme:core", "a.FooTest#rows", 0.5),
                                new TestTime("com.acme:core", "a.FooTest$Inner#deep", 1)),
                        List.of(type("com.acme:core", "a.FooTest", 4))));
    }

    @Test
    void what_has_a_name_for_people_counts_for_its_class() throws IOException {
        report(
                "core/target/surefire-reports",
                "a.FooTest",
                3,
                testCase("a.FooTest", "it adds two numbers", 2),
                testCase("a.FooTest", "plain", 1));

        imported.addBuild(root);

        assertThat(imported.timings().classes()).containsExactly(type("com.acme:core", "a.FooTest", 2));
        assertThat(imported.timings().tests()).containsExactly(new TestTime("com.acme:core", "a.FooTest#plain", 1));
    }

    @Test
    void a_report_belongs_to_the_module_whose_build_folder_it_is_in_whatever_stands_in_front() throws IOException {
        report("archive/17/web/core/target/surefire-reports", "a.A", 1, testCase("a.A", "a", 1));
        report("archive/17/core/target/failsafe-reports", "a.BIT", 1, testCase("a.BIT", "b", 1));
        report("archive/17/target/surefire-reports", "a.C", 1, testCase("a.C", "c", 1));
        report("archive/17/other/build/reports", "a.D", 1, testCase("a.D", "d", 1));

        imported.addBuild(root);

        assertThat(imported.timings().tests())
                .extracting(TestTime::module)
                .containsExactly("com.acme:core", "com.acme:root", "com.acme:web-core");
        assertThat(imported.faults()).singleElement().asString().contains("is in the build folder of no module");
    }

    @Test
    void of_several_builds_the_median_counts() throws IOException {
        double[] seconds = {1, 9, 2};
        for (int build = 0; build < seconds.length; build++) {
            report(
                    build + "/core/target/surefire-reports",
                    "a.A",
                    seconds[build],
                    testCase("a.A", "a", seconds[build]));
        }
        for (int build = 0; build < seconds.length; build++) {
            imported.addBuild(root.resolve(Integer.toString(build)));
        }

        assertThat(imported.timings().tests()).containsExactly(new TestTime("com.acme:core", "a.A#a", 2));
        assertThat(imported.reports()).isEqualTo(3);
    }

    @Test
    void what_collect_merged_and_copies_in_archives_do_not_count_twice() throws IOException {
        report("core/target/surefire-reports", "a.A", 1, testCase("a.A", "a", 1));
        report("again/core/target/surefire-reports", "a.A", 1, testCase("a.A", "a", 1));
        report("core/target/distributed/collected/reports/core/surefire-reports", "a.A", 1, testCase("a.A", "a", 1));

        imported.addBuild(root);

        assertThat(imported.timings().tests()).containsExactly(new TestTime("com.acme:core", "a.A#a", 1));
    }

    @Test
    void what_is_no_report_is_said_and_left_out() throws IOException {
        Path folder = Files.createDirectories(root.resolve("core/target/surefire-reports"));
        Files.writeString(folder.resolve("TEST-a.A.xml"), "<testsuite name=\"a.A\"><testcase");
        Files.writeString(folder.resolve("TEST-a.B.xml"), "<html/>");
        Files.writeString(folder.resolve("a.txt"), "no");

        imported.addBuild(root);

        assertThat(imported.timings()).isEqualTo(Timings.NONE);
        assertThat(imported.faults()).hasSize(2);
    }
}
