package io.github.distributedtests.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.EscapedText;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareFiles;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.TestJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareFileTest {
    private static final String FIRST_LINE = "distributed-surefire share 2\n";

    /** Of the third line of the settings, after one that says what the file is, one for the ledgers and the header. */
    private static final int LINE_OF_SETTINGS = 1 + 1 + 23 + 1 + 3;

    @TempDir
    Path classPath;

    @TempDir
    Path ledgers;

    private static ShareSettings settings(int node) {
        return new ShareSettings(
                node,
                new double[] {2, 0.5},
                Granularity.CLASS,
                List.of(new ClassPattern("*IT")),
                List.of(),
                Map.of(),
                Plan.NONE);
    }

    private Path write(String text) throws IOException {
        Path file = classPath.resolve(ShareFile.RESOURCE);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void where_no_file_lies_none_is_found() throws IOException {
        assertThat(ShareFiles.in(classPath)).isEmpty();
        try (URLClassLoader loader = ShareFiles.loader(classPath)) {
            assertThat(TestJvm.find(loader)).isEmpty();
        }
    }

    @Test
    void a_later_file_replaces_an_earlier_one_and_leaves_nothing_else_behind() throws IOException {
        ShareFiles.of(settings(1), Optional.of("com.acme.Provider"), ledgers).write(classPath);
        Path file = ShareFiles.of(settings(2), Optional.empty(), ledgers).write(classPath);
        assertThat(file).isEqualTo(classPath.resolve(ShareFile.RESOURCE));
        ShareFile found = ShareFiles.in(classPath).orElseThrow();
        assertThat(found.settings().nodeNumber()).isEqualTo(2);
        assertThat(found.wrappedProvider()).isEmpty();
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void the_file_is_the_text_that_its_format_says() throws IOException {
        ShareSettings settings = settings(1)
                .withTogether(Map.of("com.acme.B", "com.acme.A"))
                .withPlan(new Plan("abc", Map.of("com.acme.FooTest#bar", 2)));
        Decisions decisions = new Decisions();
        Share share = settings.withGranularity(Granularity.METHOD).share(new ClassFiles(ShareFiles.loader(classPath)));
        decisions.add("com.acme.FooTest", share.decideWhole("com.acme.FooTest"));
        decisions.add(
                TestName.of("com.acme.FooTest", "two words"),
                share.decide(TestName.of("com.acme.FooTest", "two words")));
        decisions.add(TestName.of("com.acme.FooTest", "bar"), share.decide(TestName.of("com.acme.FooTest", "bar")));
        decisions.add(
                TestName.of("com.acme.FooTest", "baz[0]"), share.decide(TestName.of("com.acme.FooTest", "baz[0]")));
        decisions.add("com.acme.FooIT", share.decideWhole("com.acme.FooIT"));
        decisions.add(TestName.of("com.acme.FooIT", "bar"), share.decide(TestName.of("com.acme.FooIT", "bar")));
        decisions.add(TestName.of("com.acme.B$In", "bar"), share.decide(TestName.of("com.acme.B$In", "bar")));
        ShareFile shareFile = ShareFiles.of(settings, decisions, Optional.of("com.acme.Provider"), ledgers);
        assertThat(Files.readAllLines(shareFile.write(classPath)))
                .filteredOn(line -> !line.startsWith("header\t"))
                .containsExactly(
                        "distributed-surefire share 2",
                        "provider\tcom.acme.Provider",
                        "ledger\t" + EscapedText.escape(ledgers.toString()),
                        "tests\tcom.acme.B$In\tWHOLE\t1\tcom.acme.A\tbar",
                        "class\tcom.acme.FooIT\tWHOLE\t1\tcom.acme.FooIT",
                        "class\tcom.acme.FooTest",
                        "tests\tcom.acme.FooTest\tMETHOD\t1\t\tbaz",
                        "tests\tcom.acme.FooTest\tMETHOD\t2\t\tbar\ttwo words",
                        "settings",
                        "node\t1",
                        "weights\t2.0,0.5",
                        "granularity\tCLASS",
                        "wholeClasses\t*IT",
                        "together\tcom.acme.B\tcom.acme.A",
                        "plan\tabc",
                        "planned\t2\tcom.acme.FooTest#bar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "distributed-surefire share 1\nnode\t1\n", "something else", " " + FIRST_LINE})
    void a_file_with_another_first_line_is_refused(String text) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> ShareFiles.in(classPath))
                .isInstanceOf(IOException.class)
                .hasMessage(file.toUri().toURL() + ", line 1: it does not start with \"distributed-surefire share 2\"");
    }

    @ParameterizedTest
    @CsvSource({
        "provider, ",
        "ledger, ",
        "'ledger\t\\x', backslash",
        "header\tnode, ",
        "class, ",
        "class\tcom.acme.FooTest\tWHOLE, ",
        "class\tcom.acme.FooTest\tHALF\t1\tcom.acme.FooTest, HALF",
        "tests\tcom.acme.FooTest, ",
        "tests\tcom.acme.FooTest\tMETHOD\tfirst\t\tbar, first",
        "'tests\tcom.acme.FooTest\tMETHOD\t1\t\t\\x', backslash",
        "'', nothing is known of \"\"",
        "colour\tgreen, nothing is known of \"colour\"",
    })
    void a_line_that_cannot_be_read_is_named_with_its_file(String line, String why) throws IOException {
        Path file = write(FIRST_LINE + "class\tcom.acme.FooTest\n" + line + "\nsettings\n");
        assertThatThrownBy(() -> ShareFiles.in(classPath))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file.toUri().toURL() + ", line 3: ")
                .hasMessageContaining(why == null ? "" : why)
                .message()
                .doesNotEndWith(": ")
                .doesNotEndWith("null");
    }

    @ParameterizedTest
    @CsvSource({
        "node, ",
        "node\tfirst, For input string: \"first\"",
        "'node\t', ",
        "'weights\t1,x', x",
        "weights, ",
        "granularity\tPACKAGE, PACKAGE",
        "wholeClasses\tno pattern, no pattern",
        "'splitClasses\t', is not a pattern",
        "together\tcom.acme.A, ",
        "plan, ",
        "planned\t1, ",
        "planned\tfirst\tcom.acme.FooTest, first",
        "'', nothing is known of \"\"",
        "colour\tgreen, nothing is known of \"colour\"",
    })
    void settings_that_cannot_be_read_are_named_with_their_file_when_they_are_asked_for(String line, String why)
            throws IOException {
        ShareFile shareFile = withSettings("node\t1\nweights\t1,1\n" + line + "\ngranularity\tMETHOD\n");
        assertThatThrownBy(shareFile::settings)
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .hasMessageStartingWith(
                        classPath.resolve(ShareFile.RESOURCE).toUri().toURL() + ", line " + LINE_OF_SETTINGS + ": ")
                .hasMessageContaining(why == null ? "" : why)
                .message()
                .doesNotEndWith(": ")
                .doesNotEndWith("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "node\t1\n", "weights\t1,1\n", "node\t3\nweights\t1,1\n", "node\t0\nweights\t1,1\n"})
    void settings_that_make_no_share_are_refused_as_ones_that_cannot_be_read(String lines) throws IOException {
        ShareFile shareFile = withSettings(lines);
        assertThatThrownBy(shareFile::settings)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("it ends as a share of node");
    }

    /** A file that is as it should be, but for these lines in place of its settings. */
    private ShareFile withSettings(String lines) throws IOException {
        String text = Files.readString(
                ShareFiles.of(settings(1), Optional.empty(), ledgers).write(classPath));
        write(text.substring(0, text.indexOf("settings\nnode")) + "settings\n" + lines);
        return ShareFiles.in(classPath).orElseThrow();
    }

    @Test
    void a_file_that_cannot_be_read_stops_the_test_jvm() throws IOException {
        write("something else");
        try (URLClassLoader loader = ShareFiles.loader(classPath)) {
            assertThatThrownBy(() -> TestJvm.find(loader)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void the_share_on_a_class_path_is_that_of_the_settings() throws IOException {
        ShareFiles.of(settings(2), Optional.empty(), ledgers).write(classPath);
        try (URLClassLoader loader = ShareFiles.loader(classPath)) {
            Share found = TestJvm.find(loader).orElseThrow().share();
            Share expected = settings(2).share(new ClassFiles(loader));
            for (int i = 0; i < 100; i++) {
                String name = "com.acme.Case" + i + "Test";
                assertThat(found.decide(TestName.of(name, "a")).reason())
                        .isEqualTo(expected.decide(TestName.of(name, "a")).reason());
                assertThat(found.decide(TestName.of(name, "a")).isMine())
                        .isEqualTo(expected.decide(TestName.of(name, "a")).isMine());
            }
        }
    }
}
