package io.github.distributedtests.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestClassesTest {
    private static final List<String> FILES = List.of(
            "FooTest.class",
            "com/acme/FooTest.class",
            "com/acme/FooTest$Inner.class",
            "com/acme/GrößeTest.class",
            "com/acme/META-INF/OddTest.class",
            "com/acme/Fixture.txt",
            "com/acme/FooTest.java",
            "module-info.class",
            "com/acme/package-info.class",
            "META-INF/MANIFEST.MF",
            "META-INF/versions/17/com/acme/OnlyIn17Test.class",
            "META-INF/versions/9/module-info.class");

    private static final String[] CLASSES = {
        "FooTest", "com.acme.FooTest", "com.acme.FooTest$Inner", "com.acme.GrößeTest", "com.acme.META-INF.OddTest"
    };

    @TempDir
    Path folder;

    @Test
    void a_folder_has_its_class_files() throws IOException {
        for (String file : FILES) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.createFile(folder.resolve(file));
        }
        Files.createDirectories(folder.resolve("com/acme/FolderTest.class"));

        assertThat(TestClasses.in(List.of(folder))).containsExactly(CLASSES);
    }

    @Test
    void links_are_followed_as_surefire_does_also_those_that_lead_in_circles_or_nowhere() throws IOException {
        Path linked = Files.createDirectories(folder.resolve("linked"));
        Files.createFile(linked.resolve("FooTest.class"));
        Path root = Files.createDirectories(folder.resolve("root"));
        Files.createSymbolicLink(root.resolve("acme"), linked);
        Files.createSymbolicLink(root.resolve("BarTest.class"), linked.resolve("FooTest.class"));
        Files.createSymbolicLink(linked.resolve("again"), root);
        Files.createSymbolicLink(root.resolve("GoneTest.class"), folder.resolve("gone"));
        Path toRoot = Files.createSymbolicLink(folder.resolve("to-root"), root);

        assertThat(TestClasses.in(List.of(root))).containsExactly("BarTest", "acme.FooTest");
        assertThat(TestClasses.in(List.of(toRoot))).containsExactly("BarTest", "acme.FooTest");
    }

    @Test
    void a_jar_has_its_class_files_but_none_of_other_releases() throws IOException {
        Path jar = folder.resolve("tests.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String file : FILES) {
                out.putNextEntry(new JarEntry(file));
            }
        }

        assertThat(TestClasses.in(List.of(jar))).containsExactly(CLASSES);
    }

    @Test
    void roots_are_taken_together_and_those_that_are_missing_have_nothing() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.createFile(one.resolve("B.class"));
        Files.createFile(other.resolve("A.class"));
        Files.createFile(other.resolve("B.class"));

        assertThat(TestClasses.in(List.of(one, folder.resolve("missing"), other, folder.resolve("missing.jar"))))
                .containsExactly("A", "B");
        assertThat(TestClasses.in(List.of())).isEmpty();
    }

    @Test
    void a_jar_that_can_not_be_read_is_no_jar_without_tests() throws IOException {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "not a jar");

        assertThatThrownBy(() -> TestClasses.in(List.of(jar))).isInstanceOf(ZipException.class);
    }

    @Test
    void the_file_of_a_class_is_below_its_root() {
        assertThat(TestClasses.fileOf("FooTest")).isEqualTo("FooTest.class");
        assertThat(TestClasses.fileOf("com.acme.FooTest$Inner")).isEqualTo("com/acme/FooTest$Inner.class");
    }
}
