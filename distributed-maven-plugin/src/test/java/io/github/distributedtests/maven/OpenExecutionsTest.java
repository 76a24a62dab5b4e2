package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.files.PlainFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.StandInMojo;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectExecutionEvent;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever hears of the end of an execution first ends it, in whichever way Maven tells. */
class OpenExecutionsTest {
    @SuppressWarnings("deprecation") // Maven itself makes sessions so
    private final MavenSession session =
            new MavenSession(null, new DefaultRepositorySystemSession(), new DefaultMavenExecutionRequest(), null);

    private final OpenExecutions open = OpenExecutions.of(session);
    private final Object mojo = new Object();

    @TempDir
    private Path root;

    @AfterEach
    void unwatch() throws IOException {
        open.close();
    }

    @Test
    void an_execution_ends_once_however_often_its_end_is_told() throws IOException {
        start(project("app"), mojo);

        OpenExecutions.of(session).end(mojo, "ok");
        open.end(mojo, "broken");
        open.close();

        assertThat(run().finished()).contains("ok");
    }

    @Test
    void a_module_that_failed_by_a_failed_test_ends_its_executions_as_failed_and_no_other_module_does()
            throws IOException {
        MavenProject failed = project("app");
        start(failed, mojo);
        start(project("web"), new Object());

        tell(failed, new MojoFailureException("There are test failures."));

        assertThat(runs())
                .extracting(
                        run -> run.execution().module() + ' ' + run.finished().orElse("open"))
                .containsExactly("com.acme:app failed", "com.acme:web open");
    }

    @Test
    void a_module_that_failed_otherwise_ends_its_executions_as_broken() throws IOException {
        MavenProject failed = project("app");
        start(failed, mojo);

        tell(failed, new MojoExecutionException("The forked VM terminated."));

        assertThat(run().finished()).contains("broken");
    }

    @Test
    void what_is_still_under_way_at_the_end_of_the_session_did_not_go_well() throws IOException {
        start(project("app"), mojo);

        open.close();

        assertThat(run().finished()).contains("broken");
    }

    @Test
    void where_maven_is_stopped_the_reports_get_their_names_and_the_ledger_has_no_end() throws IOException {
        start(project("app"), mojo);
        Path reports = Files.createDirectories(root.resolve("app/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-a.A.xml"), "<testsuite schema='surefire-test-report-3.0.xsd'/>");

        open.abandonAll();

        assertThat(run().finished()).isEmpty();
        assertThat(PlainFiles.in(reports)).containsExactly(reports.resolve("TEST-a.A-node-1-of-2.xml"));
    }

    private void tell(MavenProject project, Exception cause) {
        new FailedModules()
                .afterProjectExecutionFailure(
                        new ProjectExecutionEvent(session, project, new LifecycleExecutionException(cause)));
    }

    private MavenProject project(String name) {
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(name);
        Build build = new Build();
        build.setDirectory(root.resolve(name + "/target").toString());
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(root.resolve(name + "/pom.xml").toFile());
        return project;
    }

    private void start(MavenProject project, Object mojo) throws IOException {
        Plugin plugin = new Plugin();
        plugin.setArtifactId("maven-surefire-plugin");
        StandInMojo surefire = new StandInMojo();
        surefire.reportsDirectory =
                Path.of(project.getBuild().getDirectory(), "surefire-reports").toFile();
        ShareSettings settings = new ShareSettings(
                1, new double[] {1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        open.add(
                mojo,
                project,
                ExecutionRecord.start(
                        settings,
                        new SessionFacts(Map.of(), List.of(), Collections.emptySortedMap(), Map.of(), root),
                        project,
                        ShareFolder.of(project, new MojoExecution(plugin, "test", "default-test")),
                        new SurefireMojo(surefire),
                        Optional.empty()));
    }

    private NodeRun run() {
        return runs().get(0);
    }

    private List<NodeRun> runs() {
        return Ledgers.below(List.of(root)).runs();
    }
}
