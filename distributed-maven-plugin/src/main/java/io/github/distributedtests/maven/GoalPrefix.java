package io.github.distributedtests.maven;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;

/**
 * Lets a build with this extension call the plugin's goals by their prefix, such as {@code mvn distributed:collect}, also
 * where no POM names the plugin. Maven looks for prefixes among the managed plugins of a project, after all have been read.
 */
final class GoalPrefix {
    private static final String GROUP = "io.github.distributedtests";
    private static final String ARTIFACT = "distributed-maven-plugin";

    private GoalPrefix() {}

    static void offer(List<MavenProject> projects) {
        version().ifPresent(version -> offer(projects, version));
    }

    static void offer(List<MavenProject> projects, String version) {
        for (MavenProject project : projects) {
            if (project.getPlugin(GROUP + ':' + ARTIFACT) == null) {
                PluginManagement managed = project.getPluginManagement();
                if (managed == null) {
                    managed = new PluginManagement();
                    project.getBuild().setPluginManagement(managed);
                }
                if (managed.getPlugins().stream()
                        .noneMatch(plugin -> plugin.getKey().equals(GROUP + ':' + ARTIFACT))) {
                    managed.addPlugin(plugin(version));
                    managed.flushPluginMap();
                }
            }
        }
    }

    private static Plugin plugin(String version) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(GROUP);
        plugin.setArtifactId(ARTIFACT);
        plugin.setVersion(version);
        return plugin;
    }

    /** Of this plugin, if it comes from a jar. */
    private static Optional<String> version() {
        String file = "/META-INF/maven/" + GROUP + '/' + ARTIFACT + "/pom.properties";
        try (InputStream in = GoalPrefix.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(in);
            return Optional.ofNullable(properties.getProperty("version"));
        } catch (IOException e) {
            return Optional.empty(); // the goals have a long name as well
        }
    }
}
