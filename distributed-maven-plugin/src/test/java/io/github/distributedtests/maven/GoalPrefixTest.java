package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class GoalPrefixTest {
    private final MavenProject project = new MavenProject(new Model());

    GoalPrefixTest() {
        project.getModel().setBuild(new Build());
    }

    private static Plugin plugin(String version) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.distributedtests");
        plugin.setArtifactId("distributed-maven-plugin");
        plugin.setVersion(version);
        return plugin;
    }

    private List<String> managedVersions() {
        PluginManagement managed = project.getPluginManagement();
        return managed == null
                ? List.of()
                : managed.getPlugins().stream().map(Plugin::getVersion).toList();
    }

    @Test
    void a_project_that_does_not_name_the_plugin_manages_it_once() {
        GoalPrefix.offer(List.of(project), "1");
        GoalPrefix.offer(List.of(project), "1");

        assertThat(managedVersions()).containsExactly("1");
    }

    @Test
    void a_version_that_a_pom_manages_stays() {
        PluginManagement managed = new PluginManagement();
        managed.addPlugin(plugin("2"));
        project.getBuild().setPluginManagement(managed);

        GoalPrefix.offer(List.of(project), "1");

        assertThat(managedVersions()).containsExactly("2");
    }

    @Test
    void a_project_that_has_the_plugin_stays_as_it_is() {
        project.getBuild().addPlugin(plugin("2"));

        GoalPrefix.offer(List.of(project), "1");

        assertThat(managedVersions()).isEmpty();
    }
}
