package io.github.distributedtests.timings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.distributedtests.text.Pipes;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingsFileTest {
    private static final String TITLE = "distributed-surefire timings 1\n";
    private static final StoredTimings SHOP = new StoredTimings(
            List.of(
                    test("com.acme:web", "com.acme.FooTest#slow", 12345, 0),
                    test("com.acme:web", "com.acme.FooTest$Inner#bar", 0.0123, 3),
                    test("com.acme:web", "com.acme.FooTest2#baz", 1, 0),
                    test("com.acme:web", "com.acme.FooTest2", 0.25, 0),
                    test("com.acme:shop", "com.acme.ATest#a", 0.0001, 0)),
            List.of(
                    type("com.acme:web", "com.acme.FooTest", 0.5, ClassKind.EXPENSIVE, "com.acme.FooTest", 0),
                    type("com.acme:web", "com.acme.FooTest2", 1, ClassKind.WHOLE, "com.acme.Base", 0),
                    type("com.acme:web", "com.acme.GoneTest", 0, ClassKind.PLAIN, "com.acme.GoneTest", 9),
                    type("com.acme:web", "com.acme.LostTest", 0, ClassKind.WHOLE, "com.acme.Base", 1)));

    @TempDir
    private Path folder;

    private static Stored<TestTime> test(String module, String test, double seconds, int unseenRuns) {
        return new Stored<>(new TestTime(module, test, seconds), Recent.unseen(unseenRuns));
    }

    private static Stored<ClassTime> type(
            String module, String className, double seconds, ClassKind kind, String unit, int unseenRuns) {
        return new Stored<>(new ClassTime(module, className, seconds, kind, unit), Recent.unseen(unseenRuns));
    }

    private Path file() {
        return folder.resolve("timings.tsv");
    }

    private List<String> entryLines() throws IOException {
        return Files.readAllLines(file()).stream()
                .skip(1)
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void each_class_stands_before_its_tests_in_the_order_of_module_and_class() throws IOException {
        TimingsFile.write(file(), SHOP);

        assertThat(Files.readString(file())).startsWith(TITLE).endsWith("\n");
        assertThat(entryLines())
                .containsExactly(
                        "com.acme:shop\tcom.acme.ATest#a\t0.000",
                        "com.acme:web\tcom.acme.FooTest\t0.500\texpensive",
                        "com.acme:web\tcom.acme.FooTest#slow\t12300",
                        "com.acme:web\tcom.acme.FooTest$Inner#bar\t0.012\tunseen=3",
                        "com.acme:web\tcom.acme.FooTest2\t1.00\twhole\tunit=com.acme.Base",
                        "com.acme:web\tcom.acme.FooTest2\t0.250",
                        "com.acme:web\tcom.acme.FooTest2#baz\t1.00",
                        "com.acme:web\tcom.acme.GoneTest\t0.000\tplain\tunseen=9",
                        "com.acme:web\tcom.acme.LostTest\t0.000\twhole\tunit=com.acme.Base\tunseen=1");
        assertThat(TimingsFile.read(file())).isEqualTo(SHOP);
    }

    @Test
    void what_the_last_run_said_and_what_stands_in_a_set_up_stand_behind() throws IOException {
        StoredTimings timings = new StoredTimings(
                List.of(new Stored<>(new TestTime("m", "FooTest#a", 1), new Recent(0, List.of(2.5, 3.0)))),
                List.of(new Stored<>(
                        new ClassTime("m", "FooTest", 0, ClassKind.WHOLE, "Base", "context 1"),
                        new Recent(2, List.of(0.0)))),
                List.of(
                        new Stored<>(new SetUpTime("m", "surefire:default-test", 1.5), Recent.AS_STORED),
                        new Stored<>(new SetUpTime("m", "context 1", "surefire:default-test", 12), Recent.unseen(1))));

        TimingsFile.write(file(), timings);

        assertThat(entryLines())
                .containsExactly(
                        "m\tcontext 1\t12.0\tset-up\tin=surefire:default-test\tunseen=1",
                        "m\tsurefire:default-test\t1.50\tset-up",
                        "m\tFooTest\t0.000\twhole\tunit=Base\tin=context 1\tlast=0.000\tunseen=2",
                        "m\tFooTest#a\t1.00\tlast=2.50,3.00");
        assertThat(TimingsFile.read(file())).isEqualTo(timings);
    }

    @Test
    void comments_and_windows_line_ends_are_read_over() throws IOException {
        Files.writeString(
                file(),
                "distributed-surefire timings 1\r\n# anything\r\nm\tFooTest#a\t1.5\r\n#\nm\tFooTest\t0\twhole\r\n");

        assertThat(TimingsFile.read(file()))
                .isEqualTo(new StoredTimings(
                        List.of(test("m", "FooTest#a", 1.5, 0)),
                        List.of(type("m", "FooTest", 0, ClassKind.WHOLE, "FooTest", 0))));
    }

    @Test
    void the_planner_gets_the_durations_without_the_ages() throws IOException {
        Files.writeString(file(), TITLE + "m\tFooTest#a\t1.5\tlast=9\nm\tFooTest\t2\texpensive\tunseen=4\n");

        assertThat(TimingsFile.read(file()).timings())
                .isEqualTo(new Timings(
                        List.of(new TestTime("m", "FooTest#a", 1.5)),
                        List.of(new ClassTime("m", "FooTest", 2, ClassKind.EXPENSIVE, "FooTest"))));
    }

    @Test
    void a_file_that_is_missing_is_not_an_unreadable_one() {
        assertThatThrownBy(() -> TimingsFile.read(file())).isInstanceOf(NoSuchFileException.class);
    }

    @Nested
    class Refuses {
        static Stream<Arguments> damagedLines() {
            return Stream.of(
                    arguments("m\tFooTest\n", 2, "at least 3 fields"),
                    arguments("# comment\n\n", 3, "at least 3 fields"),
                    arguments(
                            "m\tFooTest#a\t1\tlast=2\t3\n", 2, "\"3\" is none of the fields that such a line may have"),
                    arguments("m\tFooTest#a\t1\tin=jvm\n", 2, "\"in=jvm\" is none of the fields"),
                    arguments("m\tjvm\t1\tset-up\tunit=Foo\n", 2, "\"unit=Foo\" is none of the fields"),
                    arguments("m\tFooTest\t1\tplain\tin=a\tin=b\n", 2, "\"in=b\" is none of the fields"),
                    arguments("m\tFooTest\t1\tplain\t\n", 2, "\"\" is none of the fields"),
                    arguments("m\tFooTest#a\t1\tlast=-1\n", 2, "\"-1\" is no duration"),
                    arguments("m\tFooTest#a\t1\tlast=1,\n", 2, "\"\" is no duration"),
                    arguments("\tFooTest#a\t1\n", 2, "a name is empty"),
                    arguments("m\t\t1\n", 2, "a name is empty"),
                    arguments("m\tFooTest\\\t1\n", 2, "a backslash that escapes nothing"),
                    arguments("m\tFoo\rTest\t1\n", 2, "control character"),
                    arguments("m\tFoo\u0000Test\t1\n", 2, "control character"),
                    arguments("m\tFooTest#a\t-0.5\n", 2, "\"-0.5\" is no duration"),
                    arguments("m\tFooTest#a\tNaN\n", 2, "\"NaN\" is no duration"),
                    arguments("m\tFooTest#a\tInfinity\n", 2, "\"Infinity\" is no duration"),
                    arguments("m\tFooTest#a\t" + "9".repeat(400) + "\n", 2, "no duration"),
                    arguments("m\tFooTest#a\t\n", 2, "\"\" is no duration"),
                    arguments("m\tFooTest\t1\tcheap\n", 2, "\"cheap\" is no kind of class"),
                    arguments("m\tFooTest\t1\tPLAIN\n", 2, "\"PLAIN\" is no kind of class"),
                    arguments("m\tFooTest#a\t1\t\n", 2, "\"\" is no kind of class"),
                    arguments("m\tFooTest#a\t1\t-1\n", 2, "\"-1\" is no kind of class"),
                    arguments("m\tFooTest\t1\tplain\tunseen=-1\n", 2, "\"-1\" is no number of runs"),
                    arguments("m\tFooTest\t1\tplain\tunseen=9999999999\n", 2, "is no number of runs"),
                    arguments("m\tFooTest#a\t1\nm\tFooTest#a\t2\n", 3, "the same test as line 2"),
                    arguments("m\tFooTest#a\t1\nm\tFooTest#\\u0061\t1\n", 3, "the same test as line 2"),
                    arguments("m\tFooTest\t1\tplain\n#\nm\tFooTest\t1\twhole\n", 4, "the same class as line 2"),
                    arguments("m\tjvm\t1\tset-up\nm\tjvm\t2\tset-up\tin=x\n", 3, "the same set-up as line 2"),
                    arguments("m\tFooTest#a\t1\nm\tFooTest#b\t1", 3, "the file ends within it"),
                    arguments("<<<<<<< HEAD\n", 2, "conflict marker of git"),
                    arguments("m\tFooTest#a\t1\n=======\n", 3, "conflict marker of git"),
                    arguments("||||||| 1a2b3c4\r\n", 2, "conflict marker of git"),
                    arguments(">>>>>>> feature/slow tests\n", 2, "conflict marker of git"),
                    arguments("# " + "x".repeat(1 << 16) + "\n", 2, "longer than 65536 characters"));
        }

        @ParameterizedTest
        @MethodSource("damagedLines")
        void what_it_can_not_understand_and_says_where_and_why(String lines, int line, String why) throws IOException {
            Files.writeString(file(), TITLE + lines);

            assertUnreadable(line, why);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "\n",
                    "com.acme:web\tcom.acme.FooTest#a\t1\n",
                    "distributed-surefire ledger 1\n",
                    "distributed-surefire timings\n",
                    "distributed-surefire timings 1 \n",
                    "distributed-surefire timings 1beta\n",
                    "\ufeffdistributed-surefire timings 1\n"
                })
        void the_files_of_others(String content) throws IOException {
            Files.writeString(file(), content);

            assertUnreadable(1, "it does not start with \"distributed-surefire timings 1\"");
        }

        @Test
        void a_long_file_of_others_without_reading_it_all() throws IOException {
            Files.write(file(), new byte[1 << 20]);

            assertUnreadable(1, "longer than 65536 characters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "2", "11", "12345678901234567890"})
        void other_versions_of_the_format(String version) throws IOException {
            Files.writeString(file(), "distributed-surefire timings " + version + "\nwhatever\n");

            assertUnreadable(1, "it is of version " + version + "; this version of the plugin reads version 1 only");
        }

        @Test
        void a_conflict_about_the_version() throws IOException {
            Files.writeString(file(), "<<<<<<< HEAD\ndistributed-surefire timings 1\n");

            assertUnreadable(1, "conflict marker of git");
        }

        @Test
        void text_that_is_not_utf8() throws IOException {
            Files.writeString(file(), TITLE + "m\tFooTest#a\t1\nm\tFooTest#größe\t1\n", ISO_8859_1);
            assertUnreadable(3, "it is not text in UTF-8");

            Files.writeString(file(), TITLE, UTF_16);
            assertUnreadable(1, "it is not text in UTF-8");
        }

        private void assertUnreadable(int line, String why) {
            assertThatThrownBy(() -> TimingsFile.read(file()))
                    .isInstanceOf(UnreadableTimings.class)
                    .hasMessageStartingWith(file() + ", line " + line + ": ")
                    .hasMessageContaining(why);
        }
    }

    @Nested
    class Writing {

        @Test
        void creates_the_folder_and_leaves_nothing_but_the_file() throws IOException {
            Path file = folder.resolve(".mvn/timings.tsv");

            assertThat(TimingsFile.write(file, SHOP)).isTrue();

            try (Stream<Path> files = Files.list(folder.resolve(".mvn"))) {
                assertThat(files).containsExactly(file);
            }
            assertThat(TimingsFile.read(file)).isEqualTo(SHOP);
        }

        @Test
        void replaces_what_was_there() throws IOException {
            TimingsFile.write(file(), SHOP);

            assertThat(TimingsFile.write(file(), StoredTimings.NONE)).isTrue();

            assertThat(TimingsFile.read(file())).isEqualTo(StoredTimings.NONE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<project/>",
                    "<<<<<<< HEAD\n",
                    "distributed-surefire timings 2\nwhatever\n",
                    "distributed-surefire timings 1",
                    "\n"
                })
        void leaves_alone_what_is_no_timings_file_of_this_version(String content) throws IOException {
            Files.writeString(file(), content);

            assertThatThrownBy(() -> TimingsFile.write(file(), SHOP))
                    .isInstanceOfSatisfying(
                            UnreadableTimings.class, e -> assertThat(e.fix()).isNotBlank());
            assertThat(file()).hasContent(content);
        }

        @Test
        void takes_the_place_of_an_empty_file() throws IOException {
            Files.createFile(file());

            assertThat(TimingsFile.write(file(), SHOP)).isTrue();
            assertThat(TimingsFile.read(file())).isEqualTo(SHOP);
        }

        @Test
        @DisabledOnOs(OS.WINDOWS)
        void writes_through_a_link_to_timings_and_refuses_one_that_leads_nowhere() throws IOException {
            Path real = folder.resolve("real");
            TimingsFile.write(real, StoredTimings.NONE);
            Path link = Files.createSymbolicLink(folder.resolve("link"), real);
            Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));

            assertThat(TimingsFile.write(link, SHOP)).isTrue();
            assertThat(link).isSymbolicLink();
            assertThat(TimingsFile.read(real)).isEqualTo(SHOP);
            assertThatThrownBy(() -> TimingsFile.write(nowhere, SHOP))
                    .hasMessageContaining("a link to what is not there");
            assertThat(folder.resolve("missing")).doesNotExist();
        }

        @Test
        @DisabledOnOs(OS.WINDOWS)
        @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void neither_a_pipe_nor_a_device_nor_a_folder_is_read_or_written() throws Exception {
            Path pipe = Pipes.make(folder.resolve("pipe"));
            for (Path file : List.of(pipe, Path.of("/dev/zero"), folder)) {
                assertThatThrownBy(() -> TimingsFile.read(file)).isInstanceOf(UnreadableTimings.class);
                assertThatThrownBy(() -> TimingsFile.write(file, SHOP)).isInstanceOf(UnreadableTimings.class);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n"})
        void does_not_touch_a_file_that_says_the_same_whatever_its_line_ends(String lineEnd) throws IOException {
            TimingsFile.write(file(), SHOP);
            String content = Files.readString(file()).replace("\n", lineEnd);
            Files.writeString(file(), content);
            FileTime longAgo = FileTime.fromMillis(0);
            Files.setLastModifiedTime(file(), longAgo);

            assertThat(TimingsFile.write(file(), SHOP)).isFalse();

            assertThat(Files.getLastModifiedTime(file())).isEqualTo(longAgo);
            assertThat(Files.readString(file())).isEqualTo(content);
        }

        @Test
        void leaves_nothing_behind_when_it_fails() throws IOException {
            Path inTheWay = Files.createDirectories(file().resolve("full")).getParent();

            assertThatThrownBy(() -> TimingsFile.write(file(), SHOP)).isInstanceOf(IOException.class);

            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(inTheWay);
            }
        }

        @Test
        @DisabledOnOs(OS.WINDOWS)
        void makes_a_file_that_others_may_read_like_any_other() throws IOException {
            TimingsFile.write(file(), SHOP);

            Path other = Files.createFile(folder.resolve("other"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
        }

        @Test
        void leaves_out_what_could_not_be_read_back() throws IOException {
            Stored<TestTime> longest =
                    test("m", "FooTest#" + "x".repeat((1 << 16) - "m\tFooTest#\t1.00".length()), 1, 0);
            Stored<TestTime> tooLong = test("m", longest.time().test() + "x", 1, 0);

            TimingsFile.write(file(), new StoredTimings(List.of(longest, tooLong), List.of()));

            assertThat(TimingsFile.read(file()).tests()).containsExactly(longest);
        }
    }

    @Test
    void nothing_is_stored_twice() {
        Stored<TestTime> once = test("m", "FooTest#a", 1, 0);
        Stored<TestTime> again = test("m", "FooTest#a", 2, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new StoredTimings(List.of(once, again), List.of()));
    }
}
