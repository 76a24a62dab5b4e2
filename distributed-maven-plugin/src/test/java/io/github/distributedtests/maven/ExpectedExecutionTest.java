package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedExecutionTest {
    private final Build build = new Build();

    @ParameterizedTest
    @CsvSource({
        "compile,                   ''",
        "test,                      surefire default-test",
        "clean test,                surefire default-test",
        "package,                   surefire default-test",
        "verify,                    surefire default-test; failsafe its",
        "deploy,                    surefire default-test; failsafe its",
        "clean,                     ''",
        "surefire:test,             surefire default-cli",
        "surefire:test@second,      surefire second",
        "failsafe:integration-test, failsafe default-cli",
        "failsafe:test,             ''",
        "org.apache.maven.plugins:maven-surefire-plugin:3.5.4:test, surefire default-cli"
    })
    void what_is_expected_depends_on_the_goals(String goals, String expected) {
        bind("surefire", "default-test", "test", null);
        bind("failsafe", "its", "integration-test", null);

        assertThat(String.join("; ", expected(goals.split(" ")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"none, ''", "package, surefire late", "verify, ''", "compile, surefire late"})
    void an_execution_is_expected_by_the_phase_that_it_is_bound_to(String phase, String expected) {
        bind("surefire", "late", "test", phase);

        assertThat(String.join("; ", expected("package"))).isEqualTo(expected);
    }

    @Test
    void without_goals_those_that_the_pom_names_hold() {
        bind("surefire", "default-test", "test", null);
        build.setDefaultGoal(" clean  verify ");

        assertThat(expected()).containsExactly("surefire default-test");
    }

    @Test
    void an_execution_of_another_goal_is_not_expected() {
        bind("failsafe", "check", "verify", null);

        assertThat(expected("verify")).isEmpty();
    }

    private void bind(String plugin, String id, String goal, String phase) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setPhase(phase);
        execution.addGoal(goal);
        Plugin declared = new Plugin();
        declared.setArtifactId("maven-" + plugin + "-plugin");
        declared.addExecution(execution);
        build.addPlugin(declared);
    }

    @SuppressWarnings("deprecation") // Maven itself makes sessions so
    private List<String> expected(String... goals) {
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId("app");
        model.setBuild(build);
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setGoals(List.of(goals));
        MavenSession session = new MavenSession(null, new DefaultRepositorySystemSession(), request, null);
        session.setProjects(List.of(new MavenProject(model)));
        return ExpectedExecution.in(session).stream()
                .map(expected -> expected.plugin() + ' ' + expected.execution())
                .toList();
    }
}
