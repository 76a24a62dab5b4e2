package io.github.distributedtests.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.distributedtests.frameworks.Frameworks;
import io.github.distributedtests.frameworks.JUnit4Runners;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.grouping.Grouping;
import io.github.distributedtests.names.TestName;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.runner.RunWith;

class DamagedClassFilesTest {
    @RunWith(HeirOfTheUsualRunner.class)
    static class Fixture implements Comparable<Fixture> {
        @SuppressWarnings("unused")
        private static final double CONSTANT = 0.5;

        @org.testng.annotations.Test(
                groups = {"slow", "web"},
                timeOut = 5,
                dependsOnMethods = {"other"})
        public void tested() {}

        public void other() {}

        @Override
        public int compareTo(Fixture other) {
            return 0;
        }

        class Nested {}
    }

    private static final String NAME = Fixture.class.getName();
    private static final String RUNNER = HeirOfTheUsualRunner.class.getName();
    private static final byte[] INTACT = BytesClassLoader.bytesOf(Fixture.class);
    private static final byte[] INTACT_RUNNER = BytesClassLoader.bytesOf(HeirOfTheUsualRunner.class);

    @Example
    void the_fixture_itself_is_read() {
        assertThat(filesWith(NAME, INTACT).find(NAME)).isPresent();
    }

    @Example
    void a_class_file_that_ends_early_is_not_read_wherever_it_ends() {
        for (int length = 0; length < INTACT.length; length++) {
            ClassFiles files = filesWith(NAME, Arrays.copyOf(INTACT, length));
            assertThat(files.find(NAME)).as("cut after %d bytes", length).isEmpty();
        }
    }

    @Property(tries = 20)
    void bytes_that_changed_lead_neither_to_an_exception_nor_astray(
            @ForAll @Size(max = 50) List<@IntRange(max = 100_000) Integer> positions, @ForAll byte value) {
        withoutFailure(positions.stream().map(at -> filesWith(NAME, changed(INTACT, value, at))));
        withoutFailure(Stream.of(filesWith(NAME, changed(INTACT, value, positions.toArray(Integer[]::new)))));
    }

    @Property(tries = 20)
    void a_runner_whose_bytes_changed_leads_neither_to_an_exception_nor_astray(
            @ForAll @Size(max = 50) List<@IntRange(max = 100_000) Integer> positions, @ForAll byte value) {
        withoutFailure(positions.stream().map(at -> filesWith(RUNNER, changed(INTACT_RUNNER, value, at))));
    }

    @Property(tries = 200)
    void arbitrary_bytes_behind_the_magic_number_are_survived(@ForAll @Size(max = 200) byte[] bytes) {
        byte[] file = new byte[4 + bytes.length];
        System.arraycopy(INTACT, 0, file, 0, 4);
        System.arraycopy(bytes, 0, file, 4, bytes.length);
        withoutFailure(Stream.of(filesWith(NAME, file)));
    }

    @Example
    void each_single_byte_of_zero_is_survived() {
        withoutFailure(IntStream.range(0, INTACT.length)
                .mapToObj(at -> filesWith(NAME, changed(INTACT, (byte) 0, at))));
        withoutFailure(IntStream.range(0, INTACT_RUNNER.length)
                .mapToObj(at -> filesWith(RUNNER, changed(INTACT_RUNNER, (byte) 0, at))));
    }

    @Example
    void a_runner_that_extends_itself_has_an_end() {
        byte[] circular = INTACT_RUNNER.clone();
        int thisClass = startOfAccessFlags(circular) + 2;
        circular[thisClass + 2] = circular[thisClass];
        circular[thisClass + 3] = circular[thisClass + 1];
        ClassFiles files = filesWith(RUNNER, circular);
        assertThat(files.find(RUNNER).orElseThrow().superName()).isEqualTo(RUNNER);
        withoutFailure(Stream.of(files));
        assertThat(new JUnit4Runners(files).kindOf(RUNNER)).isEqualTo(JUnit4Runners.RunnerKind.UNKNOWN);
    }

    /** Asks each everything that is asked of class files. */
    private static void withoutFailure(Stream<ClassFiles> damaged) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> damaged.forEach(files -> {
                    Grouping grouping = new Grouping(files, Granularity.METHOD, List.of(), List.of(), Map.of());
                    grouping.unitOf(TestName.of(NAME, "tested"));
                    grouping.containerUnit(NAME);
                    new Frameworks(files).isSuite(RUNNER);
                    new JUnit4Runners(files).isIndivisible(NAME);
                    files.find(NAME)
                            .ifPresent(file -> file.methods().stream()
                                    .flatMap(method -> method.annotations().stream())
                                    .forEach(annotation -> annotation.value("groups")));
                }));
    }

    private static ClassFiles filesWith(String name, byte[] bytes) {
        return new ClassFiles(new BytesClassLoader(Map.of(name, bytes)));
    }

    private static byte[] changed(byte[] intact, byte value, Integer... positions) {
        byte[] changed = intact.clone();
        for (int position : positions) {
            changed[position % changed.length] = value;
        }
        return changed;
    }

    /** Behind the constant pool, of which javac's class files have these entries. */
    private static int startOfAccessFlags(byte[] file) {
        int at = 10;
        int count = (file[8] & 0xff) << 8 | file[9] & 0xff;
        for (int i = 1; i < count; i++) {
            at += switch (file[at]) {
                case 1 -> 3 + ((file[at + 1] & 0xff) << 8 | file[at + 2] & 0xff);
                case 7, 8, 16, 19, 20 -> 3;
                case 15 -> 4;
                case 5, 6 -> {
                    i++;
                    yield 9;
                }
                default -> 5;
            };
        }
        return at;
    }
}
