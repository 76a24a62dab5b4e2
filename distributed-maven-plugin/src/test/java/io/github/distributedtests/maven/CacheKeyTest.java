package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class CacheKeyTest {
    private static ShareSettings settings(int node, int nodes, Granularity granularity, String wholeClasses) {
        double[] weights = new double[nodes];
        Arrays.fill(weights, 1);
        List<ClassPattern> whole = wholeClasses.isEmpty() ? List.of() : List.of(new ClassPattern(wholeClasses));
        return new ShareSettings(node, weights, granularity, whole, List.of(), Map.of(), Plan.NONE);
    }

    private static MavenProject project(String... plugins) {
        Model model = new Model();
        model.setBuild(new Build());
        for (String artifactId : plugins) {
            Plugin plugin = new Plugin();
            plugin.setArtifactId(artifactId);
            model.getBuild().addPlugin(plugin);
        }
        return new MavenProject(model);
    }

    /** As the build cache sees it. */
    private static String model(MavenProject project) {
        StringWriter text = new StringWriter();
        try {
            new MavenXpp3Writer().write(text, project.getModel());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    private static String modelOf(ShareSettings settings) {
        MavenProject project = project("maven-surefire-plugin");
        CacheKey.mark(project, settings);
        return model(project);
    }

    @Test
    void the_model_differs_where_the_share_may_differ() {
        List<String> models = new ArrayList<>();
        models.add(model(project("maven-surefire-plugin")));
        models.add(modelOf(settings(1, 3, Granularity.METHOD, "")));
        models.add(modelOf(settings(2, 3, Granularity.METHOD, "")));
        models.add(modelOf(settings(1, 2, Granularity.METHOD, "")));
        models.add(modelOf(settings(1, 3, Granularity.CLASS, "")));
        models.add(modelOf(settings(1, 3, Granularity.METHOD, "com.acme.linux.*")));
        models.add(modelOf(settings(1, 3, Granularity.METHOD, "com.acme.windows.*")));
        models.add(modelOf(
                settings(1, 3, Granularity.METHOD, "").withPlan(new Plan("another", Map.of("com.acme.FooTest", 2)))));

        assertThat(models).doesNotHaveDuplicates();
    }

    @Test
    void the_same_settings_make_the_same_model() {
        assertThat(modelOf(settings(2, 3, Granularity.METHOD, "Foo*")))
                .isEqualTo(modelOf(settings(2, 3, Granularity.METHOD, "Foo*")));
    }

    @Test
    void failsafe_is_marked_and_other_plugins_are_not() {
        MavenProject project = project("maven-jar-plugin", "maven-failsafe-plugin");
        CacheKey.mark(project, settings(1, 3, Granularity.METHOD, ""));

        assertThat(project.getPlugin("org.apache.maven.plugins:maven-jar-plugin")
                        .getExecutions())
                .isEmpty();
        assertThat(project.getPlugin("org.apache.maven.plugins:maven-failsafe-plugin")
                        .getExecutions())
                .singleElement()
                .satisfies(execution -> {
                    assertThat(execution.getGoals()).isEmpty();
                    assertThat(execution.getPhase()).isEqualTo("none");
                });
    }

    @Test
    void the_mark_is_made_once() {
        MavenProject project = project("maven-surefire-plugin");
        CacheKey.mark(project, settings(1, 3, Granularity.METHOD, ""));
        String once = model(project);
        CacheKey.mark(project, settings(1, 3, Granularity.METHOD, ""));

        assertThat(model(project)).isEqualTo(once);
    }
}
