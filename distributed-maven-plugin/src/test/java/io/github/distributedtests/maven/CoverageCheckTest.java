package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With Maven's own value objects. */
class CoverageCheckTest {
    private static MojoExecution execution(String groupId, String artifactId, String goal) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(groupId);
        plugin.setArtifactId(artifactId);
        return new MojoExecution(plugin, goal, "an-execution");
    }

    private static MojoExecution jacoco(String goal) {
        return execution("org.jacoco", "jacoco-maven-plugin", goal);
    }

    private static Xpp3Dom element(String name, String value) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(value);
        return element;
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void only_what_runs_a_part_of_the_tests_must_not_check(int nodes, boolean isPart) {
        double[] weights = new double[nodes];
        Arrays.fill(weights, 1);
        ShareSettings settings =
                new ShareSettings(1, weights, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);

        assertThat(CoverageCheck.isPartOfTheTests(settings)).isEqualTo(isPart);
    }

    @Test
    void only_the_goal_that_checks_is_meant() {
        MojoExecution check = jacoco("check");
        assertThat(CoverageCheck.checksIn(List.of(
                        jacoco("prepare-agent"),
                        jacoco("report"),
                        check,
                        execution("org.apache.maven.plugins", "maven-pmd-plugin", "check"),
                        execution("com.acme", "jacoco-maven-plugin", "check"))))
                .containsExactly(check);
    }

    @Test
    void so_is_one_that_another_goal_forks() {
        MojoExecution forking = execution("com.acme", "some-plugin", "report");
        MojoExecution forkedToo = execution("com.acme", "some-plugin", "fork");
        MojoExecution check = jacoco("check");
        forkedToo.setForkedExecutions("it:core:1", List.of(check));
        forking.setForkedExecutions("it:core:1", List.of(jacoco("report"), forkedToo));

        assertThat(CoverageCheck.checksIn(List.of(forking))).containsExactly(check);
    }

    @Test
    void it_is_skipped_and_the_rest_of_its_configuration_kept() {
        MojoExecution check = jacoco("check");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(element("dataFile", "${project.build.directory}/jacoco.exec"));
        configuration.addChild(element("skip", "${jacoco.skip}"));
        check.setConfiguration(configuration);
        CoverageCheck.skip(check);

        assertThat(check.getConfiguration().getChild("dataFile").getValue())
                .isEqualTo("${project.build.directory}/jacoco.exec");
        assertThat(check.getConfiguration().getChildren("skip"))
                .extracting(Xpp3Dom::getValue)
                .containsExactly("true");
    }

    @Test
    void it_is_skipped_where_nothing_is_configured() {
        MojoExecution check = jacoco("check");
        CoverageCheck.skip(check);

        assertThat(check.getConfiguration().getChild("skip").getValue()).isEqualTo("true");
    }
}
