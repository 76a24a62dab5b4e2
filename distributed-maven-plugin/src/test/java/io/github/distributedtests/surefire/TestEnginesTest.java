package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.fixtures.CompiledSources;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestEngine;

class TestEnginesTest {
    private static final String JUPITER = "org.junit.jupiter.engine.JupiterTestEngine";
    private static final String CUCUMBER = "io.cucumber.junit.platform.engine.CucumberTestEngine";

    @TempDir
    Path folder;

    /** A class loader that has this service file, and nothing else. */
    private URLClassLoader loader(String name, String serviceFile) throws IOException {
        Path file = folder.resolve(name).resolve("META-INF/services").resolve(TestEngine.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, serviceFile);
        return new URLClassLoader(new URL[] {folder.resolve(name).toUri().toURL()}, null);
    }

    @Test
    void engines_are_on_the_test_class_path_and_among_the_dependencies_of_the_plugin() throws IOException {
        try (URLClassLoader tests = loader("tests", JUPITER + "\n# of our own\ncom.acme.OurEngine # the one\n");
                URLClassLoader surefire = loader("surefire", "com.acme.TheirEngine")) {
            TestEngines engines = TestEngines.under(new Route.PlatformFilter(), tests, surefire);

            assertThat(engines.names()).containsExactly("com.acme.OurEngine", "com.acme.TheirEngine", JUPITER);
            assertThat(engines.unknown()).containsExactlyInAnyOrder("com.acme.OurEngine", "com.acme.TheirEngine");
        }
    }

    @Test
    void a_module_may_offer_an_engine_without_a_service_file() throws IOException {
        new CompiledSources()
                .with(
                        "module-info",
                        "module acme { provides org.junit.platform.engine.TestEngine with com.acme.ModularEngine;"
                                + " provides java.lang.Runnable with com.acme.ModularEngine; }")
                .with("org.junit.platform.engine.TestEngine", "public interface TestEngine {}")
                .with(
                        "com.acme.ModularEngine",
                        "public class ModularEngine implements org.junit.platform.engine.TestEngine, Runnable {"
                                + " public void run() {} }")
                .compileTo(folder);
        Path descriptor = folder.resolve("module-info.class");
        byte[] ofALaterJava = Files.readAllBytes(descriptor);
        ofALaterJava[7] = 127;
        Files.write(descriptor, ofALaterJava);
        try (URLClassLoader tests = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(TestEngines.under(new Route.PlatformFilter(), tests, tests)
                            .names())
                    .containsExactly("com.acme.ModularEngine");
        }
    }

    @Test
    void where_only_whole_classes_can_be_told_apart_there_may_be_engines_too() throws IOException {
        try (URLClassLoader tests = loader("tests", "com.acme.OurEngine")) {
            assertThat(TestEngines.under(new Route.ByClass("Surefire is old"), tests, tests)
                            .unknown())
                    .containsExactly("com.acme.OurEngine");
        }
    }

    @Test
    void a_provider_that_is_not_that_of_the_junit_platform_asks_no_engine() throws IOException {
        try (URLClassLoader tests = loader("tests", "com.acme.OurEngine")) {
            Route route = new Route.WrappedProvider("com.acme.Provider", "provider");

            assertThat(TestEngines.under(route, tests, tests).names()).isEmpty();
        }
    }

    @Test
    void what_the_known_engines_find_is_known() throws IOException {
        TestEngines here = TestEngines.under(
                new Route.PlatformFilter(),
                TestEnginesTest.class.getClassLoader(),
                ClassLoader.getPlatformClassLoader());

        assertThat(here.names()).contains(JUPITER).hasSizeGreaterThan(1);
        assertThat(here.unknown()).isEmpty();
        assertThat(here.keepToClasses()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {CUCUMBER, "com.acme.OurEngine"})
    void some_engines_may_find_tests_that_are_in_no_class(String engine) {
        assertThat(new TestEngines(Set.of(JUPITER, engine)).keepToClasses()).isFalse();
    }

    @Test
    void the_classes_with_tests_of_cucumber_are_known() {
        assertThat(new TestEngines(Set.of(CUCUMBER)).unknown()).isEmpty();
    }

    @Test
    void without_engines_nothing_is_unknown() {
        assertThat(new TestEngines(Set.of()).unknown()).isEmpty();
        assertThat(new TestEngines(Set.of()).keepToClasses()).isTrue();
    }
}
