package io.github.distributedtests.surefire;

import io.github.distributedtests.handover.SurefireProviders;
import io.github.distributedtests.surefire.Route.ByClass;
import io.github.distributedtests.surefire.Route.PlatformFilter;
import io.github.distributedtests.surefire.Route.TestNgTooOld;
import io.github.distributedtests.surefire.Route.WrappedProvider;
import java.util.Map;
import java.util.Set;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * Finds out which provider Surefire is going to use, in the order in which Surefire itself looks for one, and so how a
 * share can reach it.
 *
 * @param surefireVersion of the plugin
 * @param configuredProviders class names of the providers that the user put among the plugin's dependencies
 * @param projectVersions the versions of the module's test dependencies by {@code groupId:artifactId}
 * @param pluginVersions the same for the plugin's dependencies
 * @param junitArtifact the {@code junitArtifactName}
 * @param testNgArtifact the {@code testNGArtifactName}
 * @param junitCoreAsked whether groups or parallel runs are asked for, which the JUnit 4.7 provider is for
 */
public record ProviderDetection(
        String surefireVersion,
        Set<String> configuredProviders,
        Map<String, String> projectVersions,
        Map<String, String> pluginVersions,
        String junitArtifact,
        String testNgArtifact,
        boolean junitCoreAsked) {

    private static final WrappedProvider TESTNG = new WrappedProvider(SurefireProviders.TESTNG, "surefire-testng");
    private static final WrappedProvider JUNIT_CORE =
            new WrappedProvider(SurefireProviders.JUNIT_CORE, "surefire-junit47");
    private static final WrappedProvider JUNIT4 = new WrappedProvider(SurefireProviders.JUNIT4, "surefire-junit4");
    private static final WrappedProvider JUNIT3 = new WrappedProvider(SurefireProviders.JUNIT3, "surefire-junit3");
    private static final String TESTNG_ENGINE = "org.junit.support:testng-engine";
    private static final String JUNIT_PLATFORM = "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider";

    /** How a share can reach the tests. */
    public Route route() {
        Route route = routeToProvider();
        String testNg = projectVersions.get(testNgArtifact);
        if (runsTestNg(route) && testNg != null && !isAtLeast(testNg, "7.0.0")) {
            return new TestNgTooOld(testNg); // whole classes, too, are a part of the tests
        }
        // Before, the launcher for the JUnit Platform knows no filter either, whatever the tests are written for.
        return new SurefireVersion(surefireVersion).filtersMethods()
                ? route
                : new ByClass("Surefire " + surefireVersion + " can't be told about single methods; 3.0.0 can");
    }

    /** Surefire 3.6 adds the TestNG engine wherever there is TestNG, whatever else there is. */
    private boolean runsTestNg(Route route) {
        return route == TESTNG // by identity: the first comparison of records takes a JVM long
                || configuredProviders.contains(TESTNG.provider())
                || isOnlyOnThePlatform()
                || projectVersions.containsKey(TESTNG_ENGINE)
                || pluginVersions.containsKey(TESTNG_ENGINE);
    }

    private Route routeToProvider() {
        if (configuredProviders.isEmpty()) {
            return detected();
        }
        if (configuredProviders.size() > 1) {
            return new ByClass("Surefire is configured with several providers, " + configuredProviders);
        }
        String configured = configuredProviders.iterator().next();
        for (WrappedProvider known : new WrappedProvider[] {TESTNG, JUNIT_CORE, JUNIT4, JUNIT3}) {
            if (known.provider().equals(configured)) {
                return isOnlyOnThePlatform()
                        ? new ByClass("Surefire " + surefireVersion + " is configured with " + configured
                                + ", a provider of earlier versions")
                        : known;
            }
        }
        return configured.equals(JUNIT_PLATFORM)
                ? onThePlatform()
                : new ByClass("Surefire is configured with " + configured + ", a provider that nothing is known of");
    }

    private Route detected() {
        if (isOnlyOnThePlatform()) {
            return onThePlatform();
        }
        if (!projectVersions.containsKey("org.junit.platform:junit-platform-runner") && platformVersion() != null) {
            return onThePlatform();
        }
        if (projectVersions.containsKey(testNgArtifact)) {
            return TESTNG;
        }
        String junit = projectVersions.get(junitArtifact);
        String junitDep = projectVersions.get("junit:junit-dep");
        if (junitCoreAsked && (isAtLeast(junit, "4.7") || isAtLeast(junitDep, "4.7"))) {
            return JUNIT_CORE;
        }
        return junitDep != null || isAtLeast(junit, "4.0") ? JUNIT4 : JUNIT3;
    }

    /** Whether this version has no provider but that of the JUnit Platform. */
    private boolean isOnlyOnThePlatform() {
        return isAtLeast(surefireVersion, "3.6.0-M1");
    }

    private Route onThePlatform() {
        String version = projectVersions.getOrDefault("org.junit.platform:junit-platform-launcher", platformVersion());
        return version == null || isAtLeast(version, "1.7")
                ? new PlatformFilter()
                : new ByClass("the JUnit Platform " + version
                        + " has no place for a filter; it has from 1.7 on, which comes with JUnit Jupiter 5.7");
    }

    private String platformVersion() {
        return pluginVersions.getOrDefault(
                "org.junit.platform:junit-platform-engine",
                projectVersions.get("org.junit.platform:junit-platform-commons"));
    }

    /** @param version null where the artifact isn't there */
    private static boolean isAtLeast(String version, String least) {
        return version != null && new ComparableVersion(version).compareTo(new ComparableVersion(least)) >= 0;
    }
}
