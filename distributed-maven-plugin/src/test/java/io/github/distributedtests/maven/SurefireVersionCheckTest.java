package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.messages.UserError;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class SurefireVersionCheckTest {
    private static final String LINES =
            "<artifactId>maven-surefire-plugin</artifactId><version>3.5.6</version></plugin>";

    private final MavenProject module = module();
    private final Plugin surefire = new Plugin();

    private static MavenProject module() {
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId("web");
        model.setBuild(new Build());
        MavenProject project = new MavenProject(model);
        project.setFile(new File("/checkout/pom.xml"));
        return project;
    }

    private void dependsOn(String groupId, String artifactId) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(groupId);
        dependency.setArtifactId(artifactId);
        module.getDependencies().add(dependency);
    }

    /** @param where the version stands; null where Maven doesn't say */
    private void check(String version, String where, Map<String, String> userProperties) {
        surefire.setArtifactId("maven-surefire-plugin");
        surefire.setVersion(version);
        if (where != null) {
            InputSource source = new InputSource();
            source.setModelId(where);
            surefire.setLocation("version", new InputLocation(1, 1, source));
        }
        module.getBuild().setPlugins(List.of(surefire));
        new SurefireVersionCheck("3.8.9", userProperties)
                .check(List.of(module), List.of(new ExpectedExecution("com.acme:web", "surefire", "default-test")));
    }

    @Test
    void a_version_that_can_not_be_told_which_classes_to_run_stops_the_build_with_the_lines_to_add() {
        assertThatThrownBy(() -> check("2.10", "com.acme:parent:1", Map.of()))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(
                        "maven-surefire-plugin is 2.10, in web, and the oldest that can be distributed is 2.12.4.")
                .hasMessageContaining("runs no test of JUnit 5")
                .hasMessageContaining(LINES)
                .hasMessageEndingWith(new File("/checkout/pom.xml").toString());
    }

    @Test
    void the_message_says_that_maven_chose_the_version() {
        for (String where : new String[] {null, "org.apache.maven:maven-core:3.8.9:default-lifecycle-bindings"}) {
            assertThatThrownBy(() -> check("2.10", where, Map.of()))
                    .hasMessageContaining("2.10 (by Maven 3.8.9, as no POM says which), in web");
        }
    }

    @Test
    void junit_5_needs_a_version_that_runs_it() {
        dependsOn("org.junit.jupiter", "junit-jupiter");

        assertThatThrownBy(() -> check("2.12.4", null, Map.of()))
                .hasMessageContaining("which has JUnit 5 among its dependencies")
                .hasMessageContaining("2.22.0 is the first that runs them")
                .hasMessageContaining(LINES);
        assertThatCode(() -> check("2.22.2", null, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void tests_selected_on_the_command_line_need_a_version_that_can_leave_out_some_of_them() {
        assertThatThrownBy(() -> check("2.18.1", null, Map.of("test", "FooTest")))
                .hasMessageContaining("tests are selected on the command line");
        assertThatCode(() -> check("2.18.1", null, Map.of("it.test", "FooIT"))).doesNotThrowAnyException();
        assertThatCode(() -> check("2.19", null, Map.of("test", "FooTest"))).doesNotThrowAnyException();
    }

    @Test
    void a_version_from_which_whole_classes_can_be_distributed_is_right() {
        dependsOn("junit", "junit");

        assertThatCode(() -> check("2.12.4", null, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void a_build_without_tests_needs_no_version() {
        assertThatCode(() -> check("2.4", null, Map.of("skipTests", ""))).doesNotThrowAnyException();
    }
}
