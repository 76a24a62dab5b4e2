package io.github.distributedtests.maven;

import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.settings.SettingsReader;
import io.github.distributedtests.settings.ci.CiNode;
import io.github.distributedtests.settings.source.SettingSources;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.timings.Timings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds a module's settings where a Maven build keeps them. */
record MavenSettings(SettingsReader reader, MavenSession session, MavenProject project) {
    private static final String PLUGIN = "io.github.distributedtests:distributed-maven-plugin";

    static MavenSettings of(MavenSession session, MavenProject project) {
        SettingSources sources =
                new SettingSources(asMap(session.getUserProperties()), configuration(project), System.getenv());
        return new MavenSettings(
                new SettingsReader(isInnerBuild() ? sources.ofInnerBuild() : sources), session, project);
    }

    /** Whether a test of a distributed build started this one. */
    static boolean isInnerBuild() {
        return System.getenv(ShareFile.VARIABLE) != null;
    }

    /**
     * What the build does in this module, its plan included, or nothing where it isn't distributed.
     *
     * @throws io.github.distributedtests.messages.UserError if a setting can't be right
     */
    Optional<ShareSettings> share() {
        Optional<ShareSettings> share = reader.read();
        share.filter(settings -> settings.nodes() > 1)
                .ifPresent(settings -> BuildPlan.announce(session, build(settings), reader.namesTimings()));
        return share.map(this::withPlan);
    }

    private ShareSettings withPlan(ShareSettings settings) {
        String module = TestModule.name(project);
        return settings.withPlan(BuildPlan.of(session, build(settings)).of(module))
                .withBuilders(ModuleBuilders.of(session).getOrDefault(module, Collections.emptySortedSet()));
    }

    /**
     * What must be the same in all modules if each node is to build only some of them; nothing where the build isn't
     * distributed.
     *
     * @throws io.github.distributedtests.messages.UserError if a setting can't be right
     */
    Optional<BuildSettings> forWholeBuild() {
        return reader.readForAnyNode().map(this::build);
    }

    private BuildSettings build(ShareSettings settings) {
        return new BuildSettings(settings, timingsFile(), reader.buildsOnlyWhatIsNeeded());
    }

    /**
     * The same as node 1 would have it, if no other node is named: for what is the same on every node.
     *
     * @throws io.github.distributedtests.messages.UserError if a setting can't be right
     */
    Optional<ShareSettings> shareOfAnyNode() {
        return reader.readForAnyNode().map(this::withPlan);
    }

    /**
     * Stops at settings that can't be right, where no node need be named.
     *
     * @throws io.github.distributedtests.messages.UserError if there is one
     */
    void checkForAnyNode() {
        reader.readForAnyNode();
    }

    /** What a CI server says about the node, if the build may be distributed. */
    Optional<CiNode> ciNode() {
        return reader.ciNode();
    }

    /** The timings of earlier runs, if they are to be used; the file need not exist. */
    Optional<Path> timingsFile() {
        return reader.timings().map(root(session)::resolve);
    }

    /** What is in them that this build goes by. */
    Timings timings() {
        return BuildPlan.timings(timingsFile(), reader.buildsOnlyWhatIsNeeded());
    }

    /** The folder of the whole build, also where a part of it is built. */
    static Path root(MavenSession session) {
        return Path.of(
                session.getRequest().getMultiModuleProjectDirectory() == null
                        ? session.getExecutionRootDirectory()
                        : session.getRequest().getMultiModuleProjectDirectory().getPath());
    }

    /** What the command line sets. */
    static Map<String, String> userProperties(MavenSession session) {
        return asMap(session.getUserProperties());
    }

    /**
     * Whether {@code collect} fails where tests failed.
     *
     * @throws io.github.distributedtests.messages.UserError if it is neither true nor false
     */
    boolean failOnTestFailures() {
        return reader.failOnTestFailures();
    }

    private static Map<String, String> asMap(Properties properties) {
        Map<String, String> map = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }

    private static Map<String, String> configuration(MavenProject project) {
        Plugin plugin = project.getPlugin(PLUGIN);
        Map<String, String> values = new HashMap<>();
        Object configured = plugin == null ? null : plugin.getConfiguration();
        if (configured instanceof Xpp3Dom configuration) {
            for (Xpp3Dom element : configuration.getChildren()) {
                values.put(element.getName(), text(element));
            }
        } else if (configured != null) {
            throw UserErrors.unknownConfiguration(configured.getClass().getName());
        }
        return values;
    }

    private static String text(Xpp3Dom element) {
        if (element.getChildCount() == 0) {
            return element.getValue();
        }
        return Arrays.stream(element.getChildren())
                .map(Xpp3Dom::getValue)
                .filter(value -> value != null)
                .collect(Collectors.joining(","));
    }
}
