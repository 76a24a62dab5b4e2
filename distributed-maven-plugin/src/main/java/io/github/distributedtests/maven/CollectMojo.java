package io.github.distributedtests.maven;

import io.github.distributedtests.collect.CollectedRun;
import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.text.VisibleText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Tells whether every test ran exactly once over all nodes, and fails if it didn't. Makes one tree of the nodes' reports,
 * an HTML report, and the timings by which the next run is balanced. To be run once, after the nodes, where their build
 * folders have been brought together: over the checkout, or with {@code -Dcollect.from} anywhere, also without a POM.
 */
@Mojo(name = "collect", requiresProject = false, aggregator = true, threadSafe = true)
public final class CollectMojo extends SettingsMojo {
    /**
     * Folders that have the nodes' build folders somewhere in them, separated by commas. The default is the build
     * folders of this build's modules.
     */
    @Parameter(property = "collect.from")
    private String[] from;

    /** Where the verdict, the merged reports and the HTML report go. The default is target/distributed/collected. */
    @Parameter(property = "collect.output")
    private File output;

    /**
     * Fails also where tests failed, after everything has been written, so that this goal can be the one check that a
     * change must pass. Environment: DISTRIBUTED_COLLECT_FAIL_ON_TEST_FAILURES.
     */
    @Parameter(property = "collect.failOnTestFailures", defaultValue = "false")
    private String failOnTestFailures;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (project.getBasedir() != null) {
            warnUnlessExtension();
        }
        try {
            MavenSettings settings = MavenSettings.of(session, project);
            collect(results(), settings.timingsFile(), settings.failOnTestFailures());
        } catch (UserError | IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private void collect(Path results, Optional<Path> timings, boolean failsOnTestFailures)
            throws MojoExecutionException, MojoFailureException {
        CollectedRun run = CollectedRun.of(folders());
        boolean fine = run.verdict().everyTestRanExactlyOnce();
        run.verdictLines(results).forEach(fine ? getLog()::info : getLog()::error);
        CollectedRun.CollectOutcome result = run.writeTo(results, timings);
        result.lines().forEach(getLog()::info);
        result.warnings().forEach(getLog()::warn);
        result.errors().forEach(getLog()::error);
        if (failsOnTestFailures) {
            result.someFailedTests().forEach(test -> getLog().error("Failed: " + test));
        }
        if (!fine) {
            throw new MojoFailureException("It can't be said that every test ran exactly once: see above, or "
                    + VisibleText.visible(results.resolve("verdict.txt").toString()));
        }
        if (!result.errors().isEmpty()) {
            throw new MojoExecutionException(result.errors().get(0));
        }
        if (failsOnTestFailures && !result.failedTests().isEmpty()) {
            throw new MojoFailureException("Every test ran exactly once, with "
                    + Counted.of(result.failedTests().size(), "failure") + ": see above, or "
                    + VisibleText.visible(results.toString()));
        }
    }

    private Path results() {
        return output == null ? buildFolder(project).resolve("distributed").resolve("collected") : output.toPath();
    }

    private List<Path> folders() {
        List<Path> typed = typedFolders(from);
        return typed.isEmpty()
                ? session.getProjects().stream().map(this::buildFolder).toList()
                : typed;
    }

    /** Without a POM Maven makes up a project that has no folder, and leaves a variable in its build folder. */
    private Path buildFolder(MavenProject module) {
        return module.getBasedir() == null
                ? Path.of(session.getExecutionRootDirectory(), "target")
                : Path.of(module.getBuild().getDirectory());
    }
}
