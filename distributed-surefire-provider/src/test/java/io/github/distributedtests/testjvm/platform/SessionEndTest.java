package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SessionEndTest {
    /** Nothing is selected, so nothing is found. */
    private static final LauncherDiscoveryRequest REQUEST = LauncherDiscoveryRequestBuilder.request()
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .build();

    @TempDir
    private Path folder;

    @Test
    void a_test_jvm_that_had_nothing_to_launch_got_to_its_end() throws IOException {
        assertThat(ledgerOf(launcher -> launcher.discover(REQUEST)))
                .filteredOn(line -> line.startsWith("finished\t"))
                .singleElement()
                .asString()
                .endsWith("\tok");
    }

    @Test
    void what_was_launched_is_for_others_to_write_down() throws IOException {
        assertThat(ledgerOf(launcher -> launcher.execute(REQUEST))).noneMatch(line -> line.startsWith("finished\t"));
    }

    private List<String> ledgerOf(Consumer<Launcher> surefire) throws IOException {
        Path ledgers = folder.resolve("ledgers");
        ShareSettings settings = new ShareSettings(
                1, new double[] {1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        ShareFiles.of(settings, Optional.empty(), ledgers).write(folder);
        try (URLClassLoader classPath = ShareFiles.loader(folder);
                LauncherSession session = LauncherFactory.openSession(LauncherConfig.builder()
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enableLauncherDiscoveryListenerAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .addLauncherSessionListeners(new SessionEnd(TestJvm.find(classPath)))
                        .build())) {
            surefire.accept(session.getLauncher());
        }
        try (Stream<Path> files = Files.list(ledgers)) {
            return Files.readAllLines(files.findFirst().orElseThrow());
        }
    }
}
