package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderLookupTest {
    @TempDir
    Path folder;

    /** A class loader that has these service files, and nothing else. */
    private URLClassLoader surefireWith(String... serviceFiles) throws IOException {
        URL[] roots = new URL[serviceFiles.length];
        for (int i = 0; i < roots.length; i++) {
            Path root = folder.resolve("jar-" + i);
            Path file = root.resolve(ProviderLookup.SERVICE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, serviceFiles[i]);
            roots[i] = root.toUri().toURL();
        }
        return new URLClassLoader(roots, null);
    }

    @Test
    void without_service_files_no_provider_is_configured() throws IOException {
        try (URLClassLoader surefire = surefireWith()) {
            assertThat(ProviderLookup.configuredProviders(surefire)).isEmpty();
        }
    }

    @Test
    void comments_and_blank_lines_are_passed_over_and_every_file_counts() throws IOException {
        try (URLClassLoader surefire = surefireWith(
                "# com.acme.NotThis\n\n  com.acme.First  # the one\r\n\t\ncom.acme.Second",
                "com.acme.Third\n#\n   \n",
                "com.acme.First\n")) {
            assertThat(ProviderLookup.configuredProviders(surefire))
                    .containsExactly("com.acme.First", "com.acme.Second", "com.acme.Third");
        }
    }

    @Test
    void surefire_finds_our_provider_and_no_other() throws IOException {
        try (URLClassLoader surefire = surefireWith("com.acme.First", "com.acme.Second")) {
            ProviderLookup lookup = new ProviderLookup(surefire);

            assertThat(ProviderLookup.configuredProviders(lookup))
                    .containsExactly("io.github.distributedtests.testjvm.providers.DistributedProvider");
        }
    }

    @Test
    void the_provider_that_is_named_exists() throws Exception {
        try (URLClassLoader surefire = surefireWith()) {
            for (String provider : ProviderLookup.configuredProviders(new ProviderLookup(surefire))) {
                Class<?> type = Class.forName(provider, false, ProviderLookup.class.getClassLoader());
                assertThat(Arrays.stream(type.getInterfaces())
                                        .anyMatch(i -> ProviderLookup.SERVICE.endsWith('/' + i.getName()))
                                || ProviderLookup.SERVICE.endsWith('/'
                                        + type.getSuperclass()
                                                .getInterfaces()[0]
                                                .getName()))
                        .isTrue();
            }
        }
    }

    @Test
    void all_other_resources_and_classes_are_surefires_own() throws Exception {
        try (URLClassLoader surefire = surefireWith("com.acme.First", "com.acme.Second")) {
            Path other = folder.resolve("jar-1").resolve("other.txt");
            Files.writeString(other, "theirs");
            ProviderLookup lookup = new ProviderLookup(surefire);

            assertThat(Collections.list(lookup.getResources("other.txt")))
                    .containsExactly(other.toUri().toURL());
            try (InputStream in = lookup.getResourceAsStream("other.txt")) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("theirs");
            }
            assertThat(lookup.loadClass("java.lang.String")).isSameAs(String.class);
            assertThat(lookup.getParent()).isSameAs(surefire);
        }
    }

    @Test
    void it_knows_whether_surefire_has_looked_for_providers() throws IOException {
        try (URLClassLoader surefire = surefireWith()) {
            ProviderLookup lookup = new ProviderLookup(surefire);
            lookup.getResources("META-INF/MANIFEST.MF");
            assertThat(lookup.wasAsked()).isFalse();
            lookup.getResources(ProviderLookup.SERVICE);
            assertThat(lookup.wasAsked()).isTrue();
        }
    }
}
