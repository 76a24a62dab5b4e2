package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestFiltersTest {
    private final StandInMojo mojo = new StandInMojo();

    @TempDir
    Path classPath;

    private boolean any() throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
            return TestFilters.any(new SurefireMojo(mojo), loader);
        }
    }

    private void offer(String filter) throws IOException {
        Path services = Files.createDirectories(classPath.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.junit.platform.launcher.PostDiscoveryFilter"), filter);
    }

    @Test
    void classes_may_be_chosen_without_a_filter() throws IOException {
        mojo.test = "CartTest, !SlowTest";
        mojo.includes = List.of("**/*Test.java");
        mojo.properties = new Properties();
        mojo.properties.setProperty("listener", "com.acme.Loud");
        offer("io.github.distributedtests.testjvm.platform.ShareFilter\n");

        assertThat(any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "excludegroups", "includeTags"})
    void properties_of_the_provider_may_take_out_tests(String name) throws IOException {
        mojo.properties = new Properties();
        mojo.properties.setProperty(name, "slow");

        assertThat(any()).isTrue();
    }

    @Test
    void groups_do() throws IOException {
        mojo.excludedGroups = "slow";

        assertThat(any()).isTrue();
    }

    @Test
    void patterns_may_name_methods() throws IOException {
        mojo.test = "CartTest#adds*";
        assertThat(any()).isTrue();

        mojo.test = null;
        mojo.excludes = List.of("**/CartTest#slow");
        assertThat(any()).isTrue();
    }

    @Test
    void the_test_class_path_may_have_a_filter() throws IOException {
        offer("com.acme.OnlyOnWeekdays\n");

        assertThat(any()).isTrue();
    }
}
