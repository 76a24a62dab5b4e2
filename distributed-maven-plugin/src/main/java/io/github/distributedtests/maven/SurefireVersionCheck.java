package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.surefire.SurefireVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Stops a build with a Surefire that is too old for what is to be done, before anything is compiled. Where no POM says
 * which version, Maven binds one: up to Maven 3.8 that is 2.12.4.
 *
 * @param maven the version of Maven
 * @param userProperties what the command line sets
 */
record SurefireVersionCheck(String maven, Map<String, String> userProperties) {
    /** How Maven names itself as the place where a version stands. */
    private static final String MAVENS_OWN = "org.apache.maven:";

    private static final Map<String, String> SELECTING = Map.of("surefire", "test", "failsafe", "it.test");

    private static final List<String> SKIPPING = List.of("skipTests", "maven.test.skip", "maven.test.skip.exec");

    /** @throws io.github.distributedtests.messages.UserError if there is a module with such a one */
    void check(List<MavenProject> modules, List<ExpectedExecution> expected) {
        if (SKIPPING.stream().anyMatch(userProperties::containsKey)) {
            return;
        }
        for (MavenProject module : modules) {
            for (ExpectedExecution execution : expected) {
                Plugin plugin = execution.isIn(module) ? execution.pluginIn(module) : null;
                if (plugin != null && plugin.getVersion() != null) {
                    check(module, execution.plugin(), plugin);
                }
            }
        }
    }

    private void check(MavenProject module, String name, Plugin plugin) {
        check(
                plugin.getArtifactId(),
                plugin.getVersion(),
                module,
                isBoundByMaven(plugin) ? maven : "",
                keys(module.getDependencies()),
                keys(plugin.getDependencies()),
                userProperties.containsKey(SELECTING.get(name)));
    }

    /**
     * The same for one execution, of which more may be known by then.
     *
     * @param boundBy see {@link UserErrors#surefireTooOld}
     * @param dependencies {@code groupId:artifactId} of those of the module
     * @param ofPlugin and of those of the plugin
     * @param selectsTests whether the user selects tests for this one run
     * @throws io.github.distributedtests.messages.UserError if it is too old
     */
    static void check(
            String plugin,
            String version,
            MavenProject module,
            String boundBy,
            Set<String> dependencies,
            Set<String> ofPlugin,
            boolean selectsTests) {
        SurefireVersion surefire = new SurefireVersion(version);
        String name = module.getArtifactId();
        String pom = String.valueOf(ExtensionReach.placeFor(module));
        if (!surefire.canBeDistributed()) {
            throw UserErrors.surefireTooOld(plugin, version, name, boundBy, pom);
        }
        if (surefire.overlooksJUnit5(dependencies, ofPlugin)) {
            throw UserErrors.surefireOverlooksJUnit5(plugin, version, name, boundBy, pom);
        }
        if (selectsTests && !surefire.canNarrowTest()) {
            throw UserErrors.testNeedsNewerSurefire(plugin, version, name, boundBy, pom);
        }
    }

    /** Older Mavens don't say where such a version stands. */
    private static boolean isBoundByMaven(Plugin plugin) {
        InputLocation version = plugin.getLocation("version");
        return version == null
                || version.getSource() != null
                        && version.getSource().getModelId() != null
                        && version.getSource().getModelId().startsWith(MAVENS_OWN);
    }

    private static Set<String> keys(List<Dependency> dependencies) {
        return dependencies.stream()
                .map(Dependency::getManagementKey)
                .map(key -> key.split(":"))
                .map(parts -> parts[0] + ':' + parts[1])
                .collect(Collectors.toCollection(HashSet::new));
    }
}
