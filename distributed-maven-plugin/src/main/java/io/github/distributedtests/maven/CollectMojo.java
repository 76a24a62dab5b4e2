package io.github.distributedtests.maven;

import io.github.distributedtests.collect.Collection;
import io.github.distributedtests.settings.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Says whether every test ran exactly once over all nodes, and fails if it didn't. Makes one tree of the nodes' reports,
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

    /** Where the verdict, the merged reports and the HTML report go. */
    @Parameter(property = "collect.output", defaultValue = "${project.build.directory}/distributed/collected")
    private File output;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Collection collection = new Collection(
                    folders(),
                    output.toPath(),
                    MavenSettings.of(session, project).timingsFile());
            Collection.Result result = collection.run();
            boolean fine = result.verdict().everyTestRanExactlyOnce();
            result.verdictLines().forEach(fine ? getLog()::info : getLog()::error);
            result.lines().forEach(getLog()::info);
            result.warnings().forEach(getLog()::warn);
            if (!fine) {
                throw new MojoFailureException("It can't be said that every test ran exactly once: see above, or "
                        + output.toPath().resolve("verdict.txt"));
            }
        } catch (UserError | IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("The result can't be written: " + e.getMessage(), e);
        }
    }

    private List<Path> folders() {
        if (from != null && from.length > 0) {
            Path here = Path.of(session.getExecutionRootDirectory());
            return Arrays.stream(from).map(String::trim).map(here::resolve).toList();
        }
        return session.getProjects().stream()
                .map(MavenProject::getBuild)
                .map(build -> Path.of(build.getDirectory()))
                .toList();
    }
}
