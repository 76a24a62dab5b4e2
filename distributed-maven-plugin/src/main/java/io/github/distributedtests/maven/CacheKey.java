package io.github.distributedtests.maven;

import io.github.distributedtests.share.ShareSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Tells Maven's build cache that a node's result is no other node's, nor that of an undistributed build. The cache takes
 * the effective model of a module into its key, so Surefire and Failsafe get an execution there that has no goal and says
 * by which settings and by which plan this node has its share.
 */
final class CacheKey {
    static final String EXECUTION = "distributed-share";

    private static final List<String> PLUGINS =
            List.of("org.apache.maven.plugins:maven-surefire-plugin", "org.apache.maven.plugins:maven-failsafe-plugin");

    private CacheKey() {}

    static void mark(MavenProject project, ShareSettings settings) {
        for (String key : PLUGINS) {
            Plugin plugin = project.getPlugin(key);
            if (plugin != null && plugin.getExecutions().stream().noneMatch(known -> EXECUTION.equals(known.getId()))) {
                plugin.addExecution(execution(settings));
            }
        }
    }

    private static PluginExecution execution(ShareSettings settings) {
        // As a number, since the cache takes names of systems and folders out of the model before it is hashed.
        Xpp3Dom share = new Xpp3Dom("share");
        share.setValue(UUID.nameUUIDFromBytes(settings.ownership().toString().getBytes(StandardCharsets.UTF_8))
                .toString());
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(share);
        PluginExecution execution = new PluginExecution();
        execution.setId(EXECUTION);
        execution.setPhase("none");
        execution.setConfiguration(configuration);
        return execution;
    }
}
