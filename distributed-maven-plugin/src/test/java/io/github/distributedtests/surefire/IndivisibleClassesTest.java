package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.fixtures.CompiledSources;
import io.github.distributedtests.surefire.Route.ByClass;
import io.github.distributedtests.surefire.Route.PlatformFilter;
import io.github.distributedtests.surefire.Route.WrappedProvider;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndivisibleClassesTest {
    private static final List<String> CLASSES = List.of(
            "Plain",
            "Pojo",
            "PojoHeir",
            "JUnit3",
            "JUnit3Suite",
            "JUnit4",
            "JUnit4Heir",
            "RunWith",
            "TestNg",
            "Factory");

    @TempDir
    Path folder;

    private Set<String> indivisibleUnder(Route route) throws IOException {
        new CompiledSources()
                .with("Plain", "public class Plain { public void check() {} public static void testNothing() {} }")
                .with("Pojo", "public class Pojo { public void testIt() {} }")
                .with("PojoHeir", "public class PojoHeir extends Pojo {}")
                .with("JUnit3", "public class JUnit3 extends junit.framework.TestCase { public void testIt() {} }")
                .with(
                        "JUnit3Suite",
                        "public class JUnit3Suite { public static junit.framework.Test suite() { return null; } }")
                .with("JUnit4", "public class JUnit4 { @org.junit.Test public void testIt() {} }")
                .with("JUnit4Heir", "public class JUnit4Heir extends JUnit4 {}")
                .with("RunWith", "@org.junit.runner.RunWith(org.junit.runners.Suite.class) public class RunWith {}")
                .with("TestNg", "public class TestNg { @org.testng.annotations.Test public void testIt() {} }")
                .with(
                        "Factory",
                        "public class Factory { @org.testng.annotations.Factory public Object[] made() { return null; } }")
                .compileTo(folder);
        try (URLClassLoader loader = CompiledSources.loader(folder)) {
            Predicate<String> inOnePiece = IndivisibleClasses.under(route, new ClassFiles(loader));
            return CLASSES.stream().filter(inOnePiece).collect(Collectors.toSet());
        }
    }

    @Test
    void the_provider_for_junit_3_runs_what_is_no_junit_3_test_as_a_whole() throws IOException {
        assertThat(indivisibleUnder(new WrappedProvider("", "surefire-junit3")))
                .containsExactlyInAnyOrder("Pojo", "PojoHeir", "JUnit4", "JUnit4Heir", "TestNg");
    }

    @Test
    void testng_hands_whole_classes_to_junit() throws IOException {
        assertThat(indivisibleUnder(new WrappedProvider("", "surefire-testng")))
                .containsExactlyInAnyOrder("JUnit3", "JUnit3Suite", "JUnit4", "JUnit4Heir", "RunWith");
    }

    @Test
    void objects_that_testng_is_given_by_a_class_stay_together_on_the_platform() throws IOException {
        assertThat(indivisibleUnder(new PlatformFilter())).containsExactly("Factory");
    }

    @Test
    void elsewhere_no_class_is_indivisible_for_the_sake_of_the_provider() throws IOException {
        for (Route route : List.of(
                new ByClass("why"),
                new WrappedProvider("", "surefire-junit4"),
                new WrappedProvider("", "surefire-junit47"))) {
            assertThat(indivisibleUnder(route)).isEmpty();
        }
    }
}
