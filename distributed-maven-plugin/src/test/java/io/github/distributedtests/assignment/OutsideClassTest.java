package io.github.distributedtests.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.TestClassReader;
import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.fixtures.CompiledSources;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideClassTest {
    private static final String TEST = "@org.junit.jupiter.api.Test public void a() {}";

    private final CompiledSources sources = new CompiledSources()
            .with("a.FooTest", "public class FooTest { " + TEST + " }")
            .with("a.FooTests", "public class FooTests { " + TEST + " }");

    @TempDir
    Path folder;

    private SortedSet<String> outside(String... excludes) throws IOException {
        sources.compileTo(folder);
        SortedSet<String> classes = TestClasses.in(List.of(folder));
        Selection selection = Selection.ofClasses(
                List.of("**/*Test.java"), excludes.length == 0 ? List.of("**/*$*") : List.of(excludes));
        Set<String> selected = classes.stream().filter(selection::selects).collect(Collectors.toSet());
        try (URLClassLoader loader = CompiledSources.loader(folder)) {
            ClassFiles files = new ClassFiles(loader);
            return new OutsideClass(files, new TestClassReader(files, classes), selection, selected).among(classes);
        }
    }

    @Test
    void a_class_with_tests_that_no_include_names_is_outside() throws IOException {
        assertThat(outside()).containsExactly("a.FooTests");
    }

    @Test
    void a_class_that_is_excluded_is_not_outside() throws IOException {
        assertThat(outside("**/FooTest.java")).containsExactly("a.FooTests");
    }

    @Test
    void a_class_without_tests_of_its_own_is_not_outside() throws IOException {
        sources.with("a.Abstract", "abstract class Abstract { " + TEST + " }")
                .with("a.Plain", "class Plain { void a() {} }")
                .with("a.Samples", "class Samples { static class One { " + TEST + " } }");

        assertThat(outside()).containsExactly("a.FooTests");
    }

    @Test
    void a_class_that_a_selected_one_extends_is_not_outside() throws IOException {
        sources.with("a.HeirTest", "class HeirTest extends FooTests {}");

        assertThat(outside()).isEmpty();
    }

    @Test
    void a_class_that_a_selected_suite_names_is_not_outside() throws IOException {
        sources.with("a.Other", "public class Other { " + TEST + " }")
                .with(
                        "a.AllTest",
                        "@org.junit.runner.RunWith(org.junit.runners.Suite.class)"
                                + " @org.junit.runners.Suite.SuiteClasses(FooTests.class) public class AllTest {}");

        assertThat(outside()).containsExactly("a.Other");
    }

    @Test
    void nothing_is_said_where_a_suite_finds_its_classes_by_itself() throws IOException {
        sources.with("a.AllTest", "@org.junit.runner.RunWith(org.junit.runners.Suite.class) public class AllTest {}");

        assertThat(outside()).isEmpty();
    }
}
