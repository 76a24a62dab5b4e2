package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a class that no execution selects it can be said that it never runs only where all executions were asked. */
class SessionFactsTest {
    private final MavenProject project = project("default-test", "second");

    @Test
    void a_session_that_gets_to_all_executions_of_a_module_runs_all_of_it() {
        assertThat(facts(Map.of("maven.test.failure.ignore", "true"), "default-test", "second", "of another module")
                        .runsAllOf(project))
                .isTrue();
    }

    @Test
    void a_session_that_stops_before_one_of_them_does_not() {
        assertThat(facts(Map.of(), "default-test").runsAllOf(project)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "it.test", "surefire.includes", "failsafe.includesFile"})
    void a_session_whose_command_line_selects_tests_does_not(String property) {
        assertThat(facts(Map.of(property, "FooTest"), "default-test", "second").runsAllOf(project))
                .isFalse();
    }

    private static SessionFacts facts(Map<String, String> userProperties, String... executions) {
        return new SessionFacts(
                Map.of(),
                Stream.of(executions)
                        .map(id -> new ExpectedExecution("com.acme:app", "surefire", id))
                        .toList(),
                Collections.emptySortedMap(),
                userProperties,
                Path.of("root"));
    }

    private static MavenProject project(String... executions) {
        Plugin surefire = new Plugin();
        surefire.setArtifactId("maven-surefire-plugin");
        for (String id : List.of(executions)) {
            PluginExecution execution = new PluginExecution();
            execution.setId(id);
            execution.addGoal("test");
            surefire.addExecution(execution);
        }
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId("app");
        model.setBuild(new Build());
        model.getBuild().addPlugin(surefire);
        return new MavenProject(model);
    }
}
