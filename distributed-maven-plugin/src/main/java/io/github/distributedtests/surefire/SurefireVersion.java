package io.github.distributedtests.surefire;

import java.util.Set;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** What a version of Surefire or Failsafe can do; both have the same versions. */
public record SurefireVersion(String version) {
    private static final String JUNIT_PLATFORM = "org.junit.platform:";

    /** Whether it can be told which classes to run: the oldest that this has been tried with. */
    public boolean canBeDistributed() {
        return isAtLeast("2.12.4");
    }

    /** Whether its patterns are compared with whole paths, and backslashes in regular expressions taken for separators. */
    public boolean comparesPaths() {
        return !isAtLeast("2.19");
    }

    /** Whether {@code -Dtest} can leave out classes. */
    public boolean canNarrowTest() {
        return isAtLeast("2.19");
    }

    /** Whether its test JVM can be told about single methods. */
    boolean filtersMethods() {
        return isAtLeast("3.0.0");
    }

    /**
     * Whether it finds no test of a module that is written for JUnit 5, and succeeds.
     *
     * @param projectArtifacts the module's dependencies, {@code groupId:artifactId}
     * @param pluginArtifacts the same of the plugin, where a provider for the JUnit Platform may be
     */
    public boolean overlooksJUnit5(Set<String> projectArtifacts, Set<String> pluginArtifacts) {
        return !isAtLeast("2.22.0")
                && projectArtifacts.stream().anyMatch(artifact -> artifact.startsWith("org.junit.jupiter:"))
                && !projectArtifacts.contains(JUNIT_PLATFORM + "junit-platform-runner")
                && pluginArtifacts.stream().noneMatch(artifact -> artifact.startsWith(JUNIT_PLATFORM));
    }

    private boolean isAtLeast(String least) {
        return new ComparableVersion(version).compareTo(new ComparableVersion(least)) >= 0;
    }
}
