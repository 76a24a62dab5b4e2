package io.github.distributedtests.testjvm.platform;

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
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The ledger of a launch by Jupiter, as if Surefire had made it. */
public final class LedgerOfLaunch {
    private LedgerOfLaunch() {}

    /** @param folder that has nothing in it */
    public static List<String> of(Path folder, List<DiscoverySelector> selectors) throws IOException {
        Path ledgers = folder.resolve("ledgers");
        ShareSettings settings = new ShareSettings(
                1, new double[] {1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        ShareFiles.of(settings, Optional.empty(), ledgers).write(folder);
        try (URLClassLoader classPath = ShareFiles.loader(folder)) {
            LauncherFactory.create(LauncherConfig.builder()
                            .enablePostDiscoveryFilterAutoRegistration(false)
                            .enableTestExecutionListenerAutoRegistration(false)
                            .build())
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectors)
                                    .filters(EngineFilter.includeEngines("junit-jupiter"))
                                    .build(),
                            new LedgerListener(TestJvm.find(classPath)));
        }
        try (Stream<Path> files = Files.list(ledgers)) {
            return Files.readAllLines(files.findFirst().orElseThrow());
        }
    }
}
