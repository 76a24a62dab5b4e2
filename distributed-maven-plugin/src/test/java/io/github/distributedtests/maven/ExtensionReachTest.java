package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.messages.UserError;
import java.io.File;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Extension;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ExtensionReachTest {
    private final MavenProject parent = module("parent");
    private final MavenProject core = module("core");
    private final MavenProject web = module("web");

    private static MavenProject module(String name) {
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(name);
        model.setBuild(new Build());
        MavenProject project = new MavenProject(model);
        project.setFile(new File("/checkout/" + name + "/pom.xml"));
        return project;
    }

    private static void declare(MavenProject module, boolean extensions) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.distributedtests");
        plugin.setArtifactId("distributed-maven-plugin");
        plugin.setExtensions(extensions);
        module.getBuild().addPlugin(plugin);
    }

    private static List<ExpectedExecution> tests(String... modules) {
        return List.of(modules).stream()
                .map(name -> new ExpectedExecution("com.acme:" + name, "surefire", "default-test"))
                .toList();
    }

    @Test
    void a_module_with_tests_that_has_no_extension_stops_the_build_and_the_message_names_the_pom_for_it() {
        declare(core, true);
        web.setParent(parent);

        assertThatThrownBy(() -> ExtensionReach.checkPoms(List.of(parent, core, web), tests("core", "web")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("A module with tests doesn't have distributed-maven-plugin: web.")
                .hasMessageContaining(new File("/checkout/parent/pom.xml").toString());
    }

    @Test
    void the_plugin_without_extensions_is_not_enough() {
        declare(core, false);

        assertThatThrownBy(() -> ExtensionReach.checkPoms(List.of(core, web), tests("core", "web")))
                .hasMessageContaining("2 modules with tests don't have distributed-maven-plugin: core, web.");
    }

    @Test
    void a_module_that_runs_no_tests_needs_none() {
        declare(core, true);

        assertThatCode(() -> ExtensionReach.checkPoms(List.of(parent, core, web), tests("core")))
                .doesNotThrowAnyException();
    }

    @Test
    void it_may_be_a_build_extension() {
        Extension extension = new Extension();
        extension.setGroupId("io.github.distributedtests");
        extension.setArtifactId("distributed-maven-plugin");
        core.getBuild().addExtension(extension);

        assertThatCode(() -> ExtensionReach.checkPoms(List.of(core), tests("core")))
                .doesNotThrowAnyException();
    }
}
