package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleBuildersTest {
    @TempDir
    Path root;

    private final Properties commandLine = new Properties();
    private final List<MavenProject> all = new ArrayList<>();

    @BeforeEach
    void twoModulesThatTakeTwoNodes() throws IOException {
        commandLine.putAll(Map.of("nodes", "2", "nodeNumber", "1", "nodesFrom", "none", "distributed.build", "needed"));
        Files.createDirectories(root.resolve(".mvn"));
        Files.writeString(root.resolve(".mvn/distributed-timings.tsv"), """
                distributed-surefire timings 1
                com.acme:core\ta.CoreTest#one\t9
                com.acme:web\ta.WebTest#one\t9
                """);
        all.add(project("core"));
        all.add(project("web"));
    }

    @Test
    void each_node_leaves_out_what_the_other_builds() {
        MavenSession session = session();

        assertThat(ModuleBuilders.of(session))
                .hasSize(2)
                .allSatisfy((module, nodes) -> assertThat(nodes).hasSize(1));
        List<MavenProject> left = ModuleBuilders.leaveOut(session, 1);
        assertThat(left).hasSize(1);
        assertThat(session.getProjects()).hasSize(1).doesNotContainAnyElementsOf(left);
    }

    @Test
    void what_the_whole_build_runs_is_known_to_a_copy_of_the_extension_that_comes_later() {
        MavenSession session = session();
        ModuleBuilders.leaveOut(session, 1);
        session.getRepositorySession().getData().set(ExpectedExecution.class, null);

        assertThat(ModuleBuilders.of(session)).hasSize(2);
        assertThat(ExpectedExecution.in(session))
                .extracting(ExpectedExecution::module)
                .containsExactly("com.acme:core", "com.acme:web");
    }

    @Test
    void unless_asked_for_every_node_builds_every_module() {
        commandLine.remove("distributed.build");

        buildsEverything(session());
    }

    @Test
    void without_timings_every_node_builds_every_module() throws IOException {
        Files.delete(root.resolve(".mvn/distributed-timings.tsv"));

        buildsEverything(session());
    }

    @Test
    void a_build_of_one_module_is_that_of_a_whole() {
        all.remove(1);

        buildsEverything(session());
    }

    @Test
    void where_the_command_line_selects_modules_every_node_builds_them() {
        MavenSession session = session();
        all.add(project("docs"));
        session.setAllProjects(all);

        buildsEverything(session);
    }

    @Test
    void modules_with_different_settings_are_all_built() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.distributedtests");
        plugin.setArtifactId("distributed-maven-plugin");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom byClass = new Xpp3Dom("hashByClass");
        byClass.setValue("true");
        configuration.addChild(byClass);
        plugin.setConfiguration(configuration);
        all.get(1).getBuild().addPlugin(plugin);

        buildsEverything(session());
    }

    private void buildsEverything(MavenSession session) {
        List<MavenProject> before = List.copyOf(session.getProjects());
        assertThat(ModuleBuilders.of(session)).isEmpty();
        assertThat(ModuleBuilders.leaveOut(session, 1)).isEmpty();
        assertThat(session.getProjects()).isEqualTo(before);
    }

    private MavenProject project(String name) {
        PluginExecution execution = new PluginExecution();
        execution.setId("default-test");
        execution.addGoal("test");
        Plugin surefire = new Plugin();
        surefire.setArtifactId("maven-surefire-plugin");
        surefire.addExecution(execution);
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(name);
        model.setVersion("1");
        model.setBuild(new Build());
        model.getBuild().addPlugin(surefire);
        MavenProject project = new MavenProject(model);
        project.setFile(root.resolve(name).resolve("pom.xml").toFile());
        return project;
    }

    @SuppressWarnings("deprecation") // Maven itself makes sessions so
    private MavenSession session() {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setGoals(List.of("verify"));
        request.setUserProperties(commandLine);
        request.setMultiModuleProjectDirectory(root.toFile());
        MavenSession session = new MavenSession(null, new DefaultRepositorySystemSession(), request, null);
        session.setProjects(new ArrayList<>(all));
        session.setAllProjects(List.copyOf(all));
        session.setProjectDependencyGraph(new Independent(session));
        return session;
    }

    /** No module needs another one. */
    private record Independent(MavenSession session) implements ProjectDependencyGraph {
        @Override
        public List<MavenProject> getAllProjects() {
            return session.getAllProjects();
        }

        @Override
        public List<MavenProject> getSortedProjects() {
            return session.getProjects();
        }

        @Override
        public List<MavenProject> getDownstreamProjects(MavenProject project, boolean transitive) {
            return List.of();
        }

        @Override
        public List<MavenProject> getUpstreamProjects(MavenProject project, boolean transitive) {
            return List.of();
        }
    }
}
