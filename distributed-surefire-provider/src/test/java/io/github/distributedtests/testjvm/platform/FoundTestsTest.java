package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareFiles;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.TestJvm;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class FoundTestsTest {
    @TempDir
    private Path folder;

    @Test
    void what_other_filters_left_is_planned_where_surefire_only_looks_for_tests() throws IOException {
        assertThat(planned(TagFilter.excludeTags("slow")))
                .containsExactlyInAnyOrder(
                        FoundTestsFixture.class.getName() + "#plain", FoundTestsFixture.class.getName() + "#numbers");
    }

    @Test
    void a_class_of_which_nothing_is_left_is_not_planned() throws IOException {
        assertThat(planned(test -> FilterResult.excluded("every one"))).isEmpty();
    }

    /** In a thread in which Surefire runs no tests, as Maven's. */
    private List<String> planned(PostDiscoveryFilter other) throws IOException {
        ShareSettings settings =
                new ShareSettings(1, new double[] {1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        ShareFiles.of(settings, Optional.empty(), folder.resolve("ledgers")).write(folder);
        CompletableFuture.runAsync(() -> discover(other), thread -> new Thread(thread).start())
                .join();
        try (Stream<Path> files = Files.list(folder.resolve("ledgers"))) {
            return Files.readAllLines(files.findFirst().orElseThrow()).stream()
                    .filter(line -> line.startsWith("planned\t"))
                    .map(line -> line.split("\t")[1])
                    .toList();
        }
    }

    private void discover(PostDiscoveryFilter other) {
        try (URLClassLoader classPath = ShareFiles.loader(folder)) {
            TestJvm jvm = TestJvm.find(classPath).orElseThrow();
            assertThat(jvm.onlyLooks()).isTrue();
            Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .enableLauncherDiscoveryListenerAutoRegistration(false)
                    .addPostDiscoveryFilters(new ShareFilter(Optional.of(jvm.share()), true))
                    .addLauncherDiscoveryListeners(new FoundTests(Optional.of(jvm)))
                    .build());
            launcher.discover(LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(FoundTestsFixture.class))
                    .filters(EngineFilter.includeEngines("junit-jupiter"))
                    .filters(other)
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

class FoundTestsFixture {
    @Test
    void plain() {}

    @ParameterizedTest
    @ValueSource(ints = {7, 8})
    void numbers(int number) {}

    @Test
    @Tag("slow")
    void slow() {}
}
