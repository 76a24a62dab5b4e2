package io.github.distributedtests.maven;

import io.github.distributedtests.assignment.ModuleShare;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.messages.OutsideNote;
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.planning.explain.Explanation;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.timings.Timings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Says, without running a test, what each node would get by the timings and how long it would take, which tests keep it
 * from being faster, and how many nodes are worth it. With {@code -Dtest} it says where a test goes, and why; for that
 * the tests must have been compiled: {@code mvn test-compile distributed:explain -Dnodes=4 -Dtest=FooTest#bar}.
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends ExecutionsMojo {
    /** Tests to look for, in the form that Surefire takes. */
    @Parameter(property = "test")
    private String test;

    @Override
    void look() throws MojoExecutionException, IOException {
        if (test == null) {
            explainPlan();
        } else {
            explainTest();
        }
    }

    private void explainPlan() throws MojoExecutionException, IOException {
        MavenSettings settings = MavenSettings.of(session, project);
        Optional<ShareSettings> share = settings.shareOfAnyNode();
        Path file = settings.timingsFile().orElseThrow(UserErrors::timingsSwitchedOff);
        Timings timings = settings.timings();
        if (timings.tests().isEmpty()) {
            noteOutside(share);
            throw UserErrors.noTimings(file);
        }
        double[] weights = share.map(ShareSettings::weights).orElse(new double[] {1});
        Granularity granularity = share.map(ShareSettings::granularity).orElse(Granularity.METHOD);
        getLog().info("By the timings in " + file);
        Explanation.of(timings, weights, granularity).lines().forEach(getLog()::info);
        noteOutside(share);
    }

    private void noteOutside(Optional<ShareSettings> share) throws MojoExecutionException, IOException {
        if (share.isPresent() && SessionFacts.selectsByDefault(session)) {
            for (MavenProject module : session.getProjects()) {
                if (Files.isDirectory(Path.of(module.getBuild().getTestOutputDirectory()))) {
                    OutsideNote.of(module.getArtifactId(), outside(share.get(), module))
                            .ifPresent(note -> getLog().info("Note: " + note));
                }
            }
        }
    }

    /** The classes that every execution of a module leaves out, as far as they have been compiled. */
    private SortedSet<String> outside(ShareSettings settings, MavenProject module)
            throws MojoExecutionException, IOException {
        TestExecutions executions = executions();
        Optional<SortedSet<String>> outside = Optional.empty();
        try {
            for (MojoExecution execution : executions.of(session, module)) {
                SortedSet<String> here = executions.withMojo(
                        session,
                        module,
                        execution,
                        mojo -> mojo.isSkipped()
                                ? new TreeSet<>()
                                : ExecutionShare.of(
                                                settings, module, execution, mojo, ShareFolder.of(module, execution))
                                        .outside());
                outside.ifPresent(here::retainAll);
                outside = Optional.of(here);
            }
        } catch (UserError e) {
            getLog().debug(e.getMessage()); // the explanation of the plan doesn't depend on it
            return new TreeSet<>();
        }
        return outside.orElseGet(TreeSet::new);
    }

    private void explainTest() throws MojoExecutionException, IOException {
        TestExecutions executions = executions();
        boolean found = false;
        for (MavenProject module : session.getProjects()) {
            ShareSettings settings = MavenSettings.of(session, module)
                    .shareOfAnyNode()
                    .orElseThrow(() -> UserErrors.nothingToExplain(test));
            for (MojoExecution execution : executions.of(session, module)) {
                found |= executions.withMojo(session, module, execution, mojo -> {
                    mojo.setTest(test);
                    ShareFolder folder = ShareFolder.of(module, execution);
                    Optional<ModuleShare> share = ExecutionShare.of(settings, module, execution, mojo, folder)
                            .share();
                    share.ifPresent(classes -> classes.reasons()
                            .forEach(line -> getLog().info(
                                            line + " (" + module.getArtifactId() + ", " + folder.execution() + ")")));
                    return share.isPresent() && !share.get().classShares().isEmpty();
                });
            }
        }
        if (!found) {
            throw UserErrors.noSuchTest(test);
        }
    }
}
