package io.github.distributedtests.maven;

import io.github.distributedtests.assignment.ModuleShare;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Prints what this node runs of each execution of Surefire and Failsafe, and leaves the classes in
 * {@code target/distributed/<plugin>-<execution>/includes.txt}. Runs nothing. The test classes must have been compiled:
 * {@code mvn test-compile distributed:share -Dnodes=3 -DnodeNumber=1}.
 */
@Mojo(name = "share", threadSafe = true)
public final class ShareMojo extends ExecutionsMojo {
    @Override
    void look() throws MojoExecutionException, IOException {
        ShareSettings settings = MavenSettings.of(session, project).share().orElseThrow(UserErrors::nothingToShare);
        List<MojoExecution> found = executions().of(session, project);
        if (found.isEmpty()) {
            getLog().info("Neither Surefire nor Failsafe runs tests in this module.");
        }
        for (MojoExecution execution : found) {
            executions().withMojo(session, project, execution, mojo -> print(settings, execution, mojo));
        }
    }

    private ExecutionShare print(ShareSettings settings, MojoExecution execution, SurefireMojo mojo)
            throws IOException {
        ShareFolder folder = ShareFolder.of(project, execution);
        ExecutionShare share = ExecutionShare.of(settings, project, execution, mojo, folder);
        getLog().info(share.summary() + " (" + folder.execution() + ")");
        if (share.share().isPresent()) {
            ModuleShare classes = share.share().get();
            Path file = classes.writeIncludes(folder.path());
            classes.listing().forEach(line -> getLog().info("  " + line));
            getLog().info("Its classes are in " + file);
        }
        return share;
    }
}
